"""Spanish words and phrases that tell what a sentence speaks of."""

CUES: dict[str, tuple[str, ...]] = {
    "indications": (
        r"\bse (?:usa|utiliza|emplea) para tratar\b",
        r"\btrata\b",
        r"\bindicad[oa] (?:para|en)\b",
    ),
    "mechanism": (
        r"\birrita\b",
        r"\bestimul",
        r"\babsorb\w+\b",
        r"\bbloque",
        r"\bcolágeno\b",
        r"\bdestru",
        r"!\bactúa (?:bloqueando|sobre|estimulando|relajando)\b",
        r"\brelaja",
    ),
    "procedure": (
        r"\binyec\w+\b",
        r"!\b(?:varias|múltiples|\d+|dos|tres|cuatro|seis)\b.{0,20}\bsesiones\b",
        r"!\b(?:dura|tarda|lleva)\b.{0,30}\b(?:minutos?|horas?)\b",
        r"\bse realiza\b",
        r"\baguja",
        r"\bdurante la sesión\b",
        r"\banest[eé]si",
        r"\bindolor[oa]\b|\bdoloros[oa]\b",
        r"\bel (?:médico|cirujano|dentista|profesional)\b|\bla médica\b",
        r"\bsemanas de intervalo\b|\bcada \w+ semanas\b",
    ),
    "benefits": (
        r"\bventajas?\b",
        r"\bbeneficios?\b",
        r"\bmejora el aspecto\b",
    ),
    "longevity": (
        (
            r"!\b(?:resultados?|efectos?)\b.{0,60}\b(?:dura|duran|duradero|permanente|definitivo|visible|"
            r"se mantien|aparec|desaparec|se notan)"
        ),
        r"!\bduran?\b.{0,30}\b(?:meses|mes|años?)\b",
        r"\bpermanente",
        r"\bretoques?\b",
        r"\bresultado final\b",
        r"\bmantenimiento\b",
    ),
    "recovery": (
        r"!\b(?:volver|reincorporarse|regresar)\b.{0,30}\b(?:trabajo|actividad)",
        r"\brecuperación\b",
        r"\bbaja laboral\b",
        r"\bactividades (?:normales|habituales)\b",
        r"\bcicatriz(?:a|ación)\b",
        r"!\btiempo de inactividad\b",
    ),
    "suitability": (
        r"\b(?:buen\w*|ideal\w*) candidat",
        r"!\b(?:mayores de|a partir de los) 1[68]\b",
        r"\badecuad[oa] para\b",
    ),
    "contraindications": (
        r"!\bcontraindicad",
        r"!\bno (?:está|es) (?:indicad|recomendad|aconsejable|recomendable|adecuad)",
        r"\bembaraz",
        r"\blactancia\b",
        r"\balérgic\w+ (?:a|al)\b|\balergia a\b",
        r"!\bno deben? (?:someterse|recibir|hacerse|realizarse)\b",
        r"\banticoagulant",
    ),
    "side_effects": (
        r"!\befectos? (?:secundarios?|adversos?)\b",
        r"\b(?:moratones?|hematomas?|moretones?)\b",
        r"\bhinchazón\b|\binflamación\b",
        r"\benrojecimiento\b|\brojez\b",
        r"\bpicor\b|\bpicazón\b",
        r"\bsensibilidad\b",
        r"\bmolestias?\b|\bsequedad\b",
    ),
    "risks": (
        r"!\bcomplicacion",
        r"!\b(?:raramente|rara vez|en raras ocasiones|en casos raros|muy rar[oa]s?)\b.{0,80}",
        r"\briesgos?\b",
        r"!\breacci(?:ón|ones) alérgicas?\b",
        r"\binfecci",
        r"!\bcoágulos?\b|\btrombosis\b",
        r"\bcicatrices\b",
        r"!\búlceras?\b|\bulceraci",
        r"!\bnecrosis\b|\bceguera\b",
        r"\bquemaduras?\b",
        r"\bgraves?\b",
    ),
    "preparation": (
        (
            r"!\bantes de (?:la sesión|la intervención|el procedimiento|la cita|su cita|la cirugía)\b|"
            r"!\bantes del (?:tratamiento|procedimiento)\b"
        ),
        r"!\b(?:\d+|dos|tres|una?|unos) (?:días?|semanas?|horas?) antes\b",
        r"\ben ayunas\b",
        r"\bdej(?:e|ar) de tomar\b",
        r"\binforme a\b",
    ),
    "aftercare": (
        r"!\bmedias de compresión\b",
        (
            r"!\b(?:evit\w+|no)\b.{0,80}\b(?:ejercicio|sol|alcohol|calor|sauna|baños?|tocar|maquill|"
            r"piscina|esfuerzo|deporte)"
        ),
        r"\baplique\b|\baplicar\b",
        r"\bprotector solar\b|\bprotección solar\b",
        r"\buse\b|\blleve\b",
        (
            r"!\bdespués de (?:la sesión|la intervención|el procedimiento)\b.{0,60}\b(?:evit|lleve|use|"
            r"apli|no)"
        ),
        r"\bdurante (?:los |las )?(?:\d+|dos|tres|primer[oa]s|una) (?:horas|días|semanas?)\b",
        r"\bhidrat",
    ),
    "seek_help": (
        r"!\bllame al (?:112|061|911)\b",
        r"!\b(?:acuda|consulte|busque)\b.{0,60}\b(?:médico|urgencias|inmediatamente|de inmediato)\b",
        r"!\b(?:contacte|póngase en contacto|llame)\b.{0,80}\b(?:si|en caso|inmediatamente|de inmediato)\b",
        r"\burgencias\b",
        r"\bdolor (?:en el pecho|torácico)\b",
        r"\bdificultad para respirar\b",
        r"\bfiebre\b",
    ),
    "alternatives": (
        r"!\balternativas? (?:a|al|son|incluyen)\b",
        r"\botr[oa]s (?:tratamientos|opciones)\b",
        r"\ba diferencia de\b",
    ),
    "cost": (
        r"!\d\s?€|€\s?\d|\d\s?euros\b",
        r"\bcuesta\b|\bcoste\b",
        r"\bprecios?\b",
    ),
}
CONDITION_CUES = {
    "symptoms": (
        r"!\bsíntomas?\b",
        r"\bpic(?:or|azón)\b",
        r"\bdolor",
        r"\bvisibles?\b",
        r"\bse manifiest",
    ),
    "causes": (
        r"!\bcausad[oa]s?\b|\bprovocad[oa]s? por\b",
        r"!\bse deben? a\b|\bdebid[oa]s? a\b",
        r"\bcausas?\b",
    ),
    "risk_factors": (
        r"!\bfactor(?:es)? de riesgo\b",
        r"\bantecedentes familiares\b|\bhereditari",
        r"\baumenta\w* el riesgo\b",
    ),
    "red_flags": (*CUES["seek_help"],),
}
