"""English headings."""

HEADINGS = {
    "overview": (
        "=what is|=what are|what is it|about|overview|introduction|at a glance|=what does involve|"
        "understanding|=in brief|~what is *|~what are *|~about *|background"
    ),
    "indications": (
        "what can treat|what does treat|what treats|what * can * treat|conditions treated|"
        "what problems can help with|areas treated|what areas can be treated|which areas can be treated|"
        "what concerns|indications|uses|what is used for|what is for|treatment areas|who is for|"
        "when is used|why is done|why might need|what can help|concerns addressed"
    ),
    "mechanism": (
        "how works|how does work|how do work|how * works|how does * work|how do * work|role of|science|"
        "science behind|mode of action|mechanism|mechanism of action|how act|what does do|how does help|"
        "~what is in"
    ),
    "procedure": (
        "what happens during|what happens|how is performed|how is done|how is carried out|procedure|"
        "procedure details|technique|what is treatment like|on day|day of|step by step|your session|"
        "how many sessions|how many treatments|how long does take|how long is session|treatment process|"
        "process|what does involve|what to expect during|during|number of sessions|how often|session|"
        "treatment plan|what happens at appointment|your appointment|anaesthetic|anesthesia|is painful|"
        "does hurt|how long does session take|how long does appointment take|pain relief"
    ),
    "benefits": (
        "benefits|advantages|pros|why choose|key benefits|benefits of|why have|what are benefits|good points"
    ),
    "longevity": (
        "how long does last|how long do * last|how long does * last|how long do results last|"
        "how long until wears off|is permanent|are results permanent|results|will come back|"
        "when will see results|when see results|how long will last|longevity|effectiveness|how effective|"
        "how well does work|success rate|how soon will see|results and duration|how long results last|"
        "does * work"
    ),
    "recovery": (
        "recovery|downtime|back to work|return to work|recovery time|how long is recovery|recovering|"
        "healing|healing time|when can return to work|getting back to normal|is there downtime|time off|"
        "resuming activities"
    ),
    "suitability": (
        "am i suitable|suitability|is right for me|is suitable for|good candidate|who can have|"
        "candidates|who is suitable|ideal candidate|can have|right for you|who is good candidate|"
        "eligibility|who can benefit|is for me|minimum age"
    ),
    "contraindications": (
        "who should not|who should not have|who should avoid|not suitable if|contraindications|"
        "contra indications|when not to have|who cannot have|who can't have|who is not suitable|"
        "not recommended for|when is not recommended|not suitable for|who shouldn't have|precautions|"
        "before you decide tell us|reasons not to have|when should not"
    ),
    "side_effects": (
        "side effects|unwanted effects|are there side effects|possible side effects|common side effects|"
        "adverse effects|adverse reactions|side effect|what are side effects|what side effects|"
        "rare side effects|common after effects|after effects"
    ),
    "risks": (
        "risks|complications|what can go wrong|cons|possible complications|is safe|safety|"
        "potential risks|what are risks|dangers|warnings|serious side effects|disadvantages|drawbacks|"
        "how safe"
    ),
    "preparation": (
        "how to prepare|before your|preparation|pre treatment|preparing for|how should prepare|"
        "before you come|pre procedure|prior to|before your appointment|getting ready|=prepare|"
        "what do before|before procedure|pre treatment advice"
    ),
    "aftercare": (
        "aftercare|after care|post procedure advice|post treatment advice|home care|"
        "looking after yourself|post treatment instructions|post treatment care|post procedure care|"
        "post procedure|post treatment|what should do after|care after|after your|aftercare advice|"
        "aftercare instructions|dos and don'ts|do's and don'ts|what to avoid after|self care|"
        "what not to do after|caring for"
    ),
    "seek_help": (
        "when to seek help|when to see doctor|when to call|when to get help|when to seek medical help|"
        "when should contact|seek medical advice|get medical help|call doctor if|warning signs|"
        "when to contact us|urgent advice|emergency|when to call 999|red flags|when to seek advice|"
        "seek help|when to get medical advice|when to worry"
    ),
    "alternatives": (
        "alternatives|other options|other treatments|how is different from|how is * different from|"
        "alternative treatments|what else can|compared with|versus|vs|other treatment options|"
        "difference between|which is better|instead of"
    ),
    "cost": (
        "cost|costs|price|prices|how much|how much does cost|pricing|fees|price list|what does cost|"
        "is available on nhs|insurance"
    ),
    "faqs": (
        "faqs|faq|common questions|questions and answers|frequently asked questions|"
        "your questions answered|questions|q and a|q&a"
    ),
}
AMBIGUOUS: dict[str, dict[str, float]] = {
    "what to expect": {"procedure": 0.55, "recovery": 0.5, "aftercare": 0.35, "longevity": 0.3},
    "what can expect": {"procedure": 0.55, "recovery": 0.5, "longevity": 0.4},
    "what to expect after": {"recovery": 0.6, "aftercare": 0.5, "side_effects": 0.4},
    "after": {"aftercare": 0.6, "recovery": 0.55, "longevity": 0.3},
    "afterwards": {"aftercare": 0.6, "recovery": 0.55},
    "what happens after": {"recovery": 0.6, "aftercare": 0.55},
    "what happens afterwards": {"recovery": 0.6, "aftercare": 0.55},
    "does hurt": {"procedure": 0.7, "side_effects": 0.4},
    "is painful": {"procedure": 0.7, "side_effects": 0.4},
    "will hurt": {"procedure": 0.7, "side_effects": 0.4},
    "risks and side effects": {"side_effects": 0.7, "risks": 0.65},
    "side effects and risks": {"side_effects": 0.7, "risks": 0.65},
    "side effects and complications": {"side_effects": 0.7, "risks": 0.65},
    "possible risks and side effects": {"side_effects": 0.7, "risks": 0.65},
    "safety and side effects": {"side_effects": 0.7, "risks": 0.65},
    "is safe": {"risks": 0.6, "side_effects": 0.5, "contraindications": 0.3},
    "pros and cons": {"benefits": 0.6, "risks": 0.5},
    "benefits and risks": {"benefits": 0.6, "risks": 0.55, "side_effects": 0.5},
    "before": {"preparation": 0.6, "procedure": 0.3},
    "before and after": {"preparation": 0.4, "aftercare": 0.4, "longevity": 0.4},
    "results and recovery": {"longevity": 0.6, "recovery": 0.6},
    "recovery and aftercare": {"aftercare": 0.65, "recovery": 0.6},
    "results and aftercare": {"longevity": 0.6, "aftercare": 0.6},
    "who is for": {"indications": 0.5, "suitability": 0.65},
    "precautions": {"contraindications": 0.6, "preparation": 0.4, "aftercare": 0.4},
    "important information": {"contraindications": 0.3, "risks": 0.3},
}
CONDITION_HEADINGS = {
    "overview": HEADINGS["overview"] + "|types|types of|who gets|how common|who is affected",
    "symptoms": (
        "symptoms|signs|signs and symptoms|what are symptoms|what does look like|what do look like|"
        "how do recognise|symptom|what are signs|how does feel|what do * look like|how to recognise"
    ),
    "causes": (
        "causes|what causes|why do get|why does happen|what are causes|why do * appear|why does * happen|"
        "cause|why do form|~why *"
    ),
    "risk_factors": (
        "risk factors|who is at risk|who is more likely to get|what increases risk|"
        "what increases your risk|am i at risk|what makes more likely|triggers|what triggers"
    ),
    "red_flags": HEADINGS["seek_help"] + ("|when to see gp|when should see doctor|see gp if|complications"),
    "other_sections": (
        "diagnosis|how is diagnosed|treatment|treatments|how is treated|how are treated|"
        "treatment options|prevention|how to prevent|can be prevented|self help|outlook|living with|faqs|"
        "common questions|frequently asked questions|lifestyle"
    ),
}
