from treatments.serving.timeline import timeline


def step(text, start=None, end=None):
    return {"kind": "do", "text": text, "from": start, "to": end}


def test_steps_stand_in_the_order_of_time_whatever_the_unit():
    steps = [step("d", "P1W", "P6W"), step("c", "PT36H"), step("b", None, "P2D"), step("a")]

    assert [stage.steps[0]["text"] for stage in timeline(steps)] == ["a", "b", "c", "d"]


def test_steps_of_one_time_stand_together_in_the_editors_order():
    steps = [step("walk", "PT0H", "P2W"), step("later", "P3W"), step("rest", None, "P2W")]

    stages = timeline(steps)

    assert [(stage.when, [item["text"] for item in stage.steps]) for stage in stages] == [
        ("For 2 weeks", ["walk", "rest"]),
        ("After 3 weeks", ["later"]),
    ]
