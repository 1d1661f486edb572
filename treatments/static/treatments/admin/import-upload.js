/* Uploading documents one request a file, so that each shows its own progress and its own answer. Without this
   script the same form sends all files at once. */
(() => {
  const element = (tag, className, text = "") => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };

  class UploadController extends window.StimulusModule.Controller {
    static targets = ["zone", "input", "submit", "status", "results"];
    static values = { maxBytes: Number, messages: Object };

    hover() {
      this.zoneTarget.classList.add("treatments-upload__zone--hover");
    }

    leave() {
      this.zoneTarget.classList.remove("treatments-upload__zone--hover");
    }

    drop(event) {
      this.leave();
      if (event.dataTransfer.files.length) this.upload([...event.dataTransfer.files]);
    }

    send(event) {
      event.preventDefault();
      this.upload([...this.inputTarget.files]);
    }

    /* One after the other: the server reads a document in less time than it takes to send. */
    async upload(files) {
      if (this.submitTarget.disabled || !files.length) return;
      this.submitTarget.disabled = true;
      this.resultsTarget.replaceChildren();
      const rows = files.map((file) => this.row(file));
      const answers = [];
      for (const [place, file] of files.entries()) {
        answers.push(await this.uploadOne(file, rows[place]));
        this.tell(answers.length, files.length);
      }
      this.submitTarget.disabled = false;
      this.inputTarget.value = "";
      if (answers.length === 1 && answers[0]) window.location.assign(answers[0]);
      else this.resultsTarget.querySelector("a")?.focus();
    }

    tell(done, all) {
      const words = this.messagesValue.progress.replace("%(done)s", done).replace("%(all)s", all);
      this.statusTarget.textContent = words;
    }

    row(file) {
      const row = element("li", "treatments-upload__result");
      const bar = element("progress", "treatments-upload__progress");
      bar.max = 1;
      bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      row.append(element("p", "treatments-upload__file", file.name), element("p", "", this.messagesValue.waiting), bar);
      this.resultsTarget.append(row);
      return row;
    }

    /* The address of the review, if there is one. */
    uploadOne(file, row) {
      if (file.size > this.maxBytesValue) return this.fail(row, file, this.messagesValue.too_large);
      const [, state, bar] = row.children;
      const data = new FormData(this.element);
      data.delete("files");
      data.append("files", file);
      return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open("POST", this.element.action);
        request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
        request.responseType = "json";
        request.upload.addEventListener("progress", (event) => {
          bar.value = event.loaded / event.total;
          if (event.loaded === event.total) state.textContent = this.messagesValue.reading;
        });
        request.addEventListener("load", () => {
          const answer = request.response;
          if (request.status !== 200 || !answer?.html) {
            resolve(this.fail(row, file, answer?.error || this.messagesValue.failed));
            return;
          }
          row.insertAdjacentHTML("afterend", answer.html);
          row.remove();
          resolve(answer.review);
        });
        request.addEventListener("error", () => resolve(this.fail(row, file, this.messagesValue.failed)));
        request.send(data);
      });
    }

    fail(row, file, message) {
      row.classList.add("treatments-upload__result--error");
      row.replaceChildren(element("p", "treatments-upload__file", file.name), element("p", "", message));
      return "";
    }
  }

  window.wagtail.app.register("treatments-upload", UploadController);
})();
