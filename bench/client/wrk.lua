-- Asks for each line of a file in turn: a path, and after a tab the ETag that the client has.
local asks, place = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local path, etag = line:match("^(%S+)\t?(.*)$")
    local headers = { ["Accept"] = "application/json" }
    if etag ~= "" then headers["If-None-Match"] = etag end
    asks[#asks + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  place = place % #asks + 1
  return asks[place]
end

function done(summary, latency, requests)
  local errors = summary.errors
  local wrong = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), wrong))
end
