"""Spanish."""

from treatments.authoring.importing.lexicon.base import Lexicon, words
from treatments.authoring.importing.lexicon.es.cues import CONDITION_CUES, CUES
from treatments.authoring.importing.lexicon.es.headings import AMBIGUOUS, CONDITION_HEADINGS, HEADINGS
from treatments.authoring.importing.lexicon.es.measures import MEASURES

LEXICON = Lexicon(
    language="es",
    headings=HEADINGS,
    ambiguous=AMBIGUOUS,
    condition_headings=CONDITION_HEADINGS,
    cues=CUES,
    condition_cues=CONDITION_CUES,
    measures=MEASURES,
    filler=words(
        "al con de del el esta estas este estos la las le lo los mi mis nuestra nuestro su sus "
        "terapia tratamiento tratamientos tu tus un una unas unos y"
    ),
    stopwords=words(
        "al como con de del después el en entre es esta este está la las los muy más no o para por "
        "puede que se ser sin sobre son su sus también un una y"
    ),
    anaphora=(
        r"(?:él|ella|ellos|ellas|este|esta|esto|estos|estas|eso|esa|ese|dicho|dicha|sin embargo|"
        r"no obstante|pero|y|o|además|también|así|por lo tanto|por tanto|por ello|por eso|luego|"
        r"de lo contrario|por ejemplo|asimismo|ambos|ambas)\b"
    ),
    call_to_action=(
        r"^(?:reserve|pida|solicite|agende|concierte)\b.{0,60}\b(?:cita|consulta|ahora|hoy|en línea|"
        r"online)|^(?:llámenos|contáctenos|escríbanos|contacte con nosotros)\b(?!.{0,80}\b(?:si|en caso|"
        r"inmediatamente)\b)|^(?:más información|leer más|saber más|haga clic|descubra más)\b|"
        r"\bconsulta gratuita\b|^síganos\b|^suscríbase\b|^no dude en (?:contactar|"
        r"llamar)\w*\b(?!.{0,60}\bsi\b)"
    ),
    disclaimer=(
        r"\b(?:carácter (?:meramente )?informativo|fines (?:meramente )?informativos|no (?:sustituye|"
        r"sustituyen|reemplaza)\b.{0,60}\b(?:médic|consulta|profesional|consejo))|^aviso legal\b|"
        r"^política de privacidad\b|^descargo de responsabilidad\b"
    ),
    promotion=(
        r"\bpor que (?:elegirnos|nosotros|elegir nuestra|elegir nuestro)\b|^(?:nuestra clinica|"
        r"nuestro equipo|nuestros medicos|sobre nosotros|quienes somos|testimonios|opiniones|contacto|"
        r"contactenos|pida cita|pedir cita|reserve su cita|articulos relacionados|horarios?)$"
    ),
    downtime="recuperación|inactividad|reposo|convalecencia",
    work=r"\b(?:trabajo|trabajar|laboral)\b",
    lead_time=r"\b(?:antes|previas?|previos?)\b",
    after=r"\b(?:después de|tras|a partir de|pasad[oa]s|al cabo de|a l[oa]s)\b",
    until=r"\b(?:durante|hasta|por|en)\b",
    first=r"\b(?:primer[oa]s?|siguientes?|próxim[oa]s)\b",
    varies=r"\b(?:varía[n]?|variables?|depende[n]?|según)\b",
    facts={
        (
            "duración(?: de (?:la |el )?(?:sesión|intervención|procedimiento))?|"
            "duración del (?:procedimiento|tratamiento)"
        ): "procedure.duration",
        "(?:número de )?sesiones(?: necesarias)?": "procedure.sessions",
        "intervalo(?: entre sesiones)?": "procedure.interval",
        "lugar|entorno": "procedure.setting",
        "anestesia|alivio del dolor": "procedure.pain_relief",
        "duración de los (?:resultados|efectos)|duración del efecto": "longevity.duration",
        "resultados visibles|inicio del efecto": "longevity.onset",
        "(?:tiempo de )?recuperación|reposo": "recovery.downtime",
        "vuelta al trabajo|baja laboral": "recovery.return_to_work",
        "edad mínima|edad": "suitability.min_age",
        "precios?|coste|costo|tarifas?": "cost",
        "efectos (?:secundarios|adversos)": "side_effects",
        "riesgos|complicaciones": "risks",
    },
    such_as=r"\b(?:tales como|como|por ejemplo|incluyen?|incluidos?|son|entre ellos)\b:?",
    may_have=(
        r"\b(?:puede[n]?|podría[n]?|suele[n]?) (?:\w+ )?(?:causar|provocar|producir(?:se)?|aparecer|"
        r"ocurrir|experimentar|notar|sentir|tener|haber|presentar(?:se)?|ser)\b"
        r"|\b(?:pacientes|personas) (?:notan|presentan|desarrollan|tienen|refieren)\b"
    ),
    serious=(
        r"\b(?:complicaci(?:ón|ones)|graves?|severas?|severos?|alérgic\w+|anafil\w+|infecci(?:ón|ones)|"
        r"úlceras?|ulceración|necrosis|ceguera|ictus|coágulos?|trombosis|embolia|cicatrices|quemaduras?|"
        r"lesi(?:ón|ones) nerviosas?|permanentes?)\b"
    ),
    effects=(
        r"\b(?:moratones?|moretones?|hematomas?|hinchazón|enrojecimiento|rojez|picor|picazón|sensibilidad|"
        r"dolor(?:es)?|molestias?|dolor de cabeza|sequedad|descamación|hormigueo|entumecimiento|sangrado|"
        r"ampollas?|bultos?|pigmentación|manchas?|infecci(?:ón|ones)|úlceras?|ulceración|reacci(?:ón|"
        r"ones)|coágulos?|trombosis|quemaduras?|cicatrices|irritación|costras?|náuseas?|mareos?|erupción|"
        r"inflamación|lesi(?:ón|ones)|necrosis|ceguera|embolia|asimetría|ptosis|acné)\b"
    ),
    conjunction="(?:,? y/o|,? y|,? o|,? e|,? u|,? así como)",
    clause=(
        r"\s(?:que|cual|cuales|puede|pueden|son|es|durante|después|tras|cuando|si|pero|suelen|suele|"
        r"desaparec\w+)\b"
    ),
    article="una?|unos|unas|los|las|el|la|leves?|ligeros?|ligeras?|algunos?|algunas?|cierta?|posibles?",
    verb=r"\s(?:es|son|puede|pueden|suele|suelen|desaparece\w*|dura|duran|aparece\w*|ocurre\w*)\b",
    avoid=r"(?:\bevit\w+|\bno\b|\bnunca\b|\babstén\w*|\babst\w+|\bprohibid\w+|\blimit\w+)",
    expect=(
        r"^(?:(?:usted )?(?:puede|podría|es posible que) (?:notar|sentir|experimentar|observar|tener|note|"
        r"sienta|tenga)|es normal|.{0,60}\b(?:es|son) (?:normal|frecuente|común|habitual)\w*\b)"
    ),
    should=(
        r"\b(?:debe|deben|debería|hay que|se recomienda|recomendable|aconseja\w*|conviene|por favor|"
        r"es importante)\b"
    ),
    statement=(
        r"^(?:usted|su|sus|el|la|los|las|un|una|algunos?|algunas?|la mayoría|es|esto|este|esta|nuestro|"
        r"nosotros)\b"
    ),
    emergency=(
        r"(?:\b(?:112|061|911|urgencias|ambulancia|ictus|anafil\w*)\b|dolor (?:en el pecho|torácico)|"
        r"dificultad para respirar|falta de aire|pérdida de (?:visión|conocimiento|la vista))"
    ),
    urgent=(
        r"\b(?:urgente\w*|inmediat\w+|de inmediato|sin demora|el mismo día|lo antes posible|"
        r"cuanto antes)\b"
    ),
    temporary=(
        r"\b(?:hasta que|temporal\w*|posponer|aplazar|durante el embarazo|actualmente|activ[oa]s?|"
        r"recientes?)\b"
    ),
    relative=r"\b(?:contraindicaci(?:ón|ones) relativas?|con precaución|caso por caso)\b",
    absolute=r"\b(?:contraindicaci(?:ón|ones) absolutas?|nunca|en ningún caso)\b",
    is_treatment=(
        r"(?:es|son) (?:una? |la |el )?(?:[\w,/-]+ ){0,6}?(?:procedimientos?|tratamientos?|operaci(?:ón|"
        r"ones)|cirugías?|terapias?|técnicas?|métodos?|inyecci(?:ón|ones)|intervenci(?:ón|ones)|cremas?|"
        r"láser|medicamentos?)\b"
    ),
    is_condition=(
        r"(?:,[^,.]{0,80},)? ?(?:es|son) (?:una? |la |el |unas |unos )?(?:[\w,/-]+ ){0,6}?(?:afecci(?:ón|"
        r"ones)|enfermedad(?:es)?|trastornos?|venas?|arrugas?|manchas?|inflamación|vasos|cicatrices|"
        r"lesi(?:ón|ones))\b"
    ),
    alias=(
        r"\b(?:también (?:llamad[oa]s?|conocid[oa]s? como|denominad[oa]s?)|(?:médicamente|"
        r"en medicina) (?:llamad[oa]s?|conocid[oa]s? como|denominad[oa]s?))[: ]+([^.;:,()!?]{3,60})"
    ),
    treats=(
        r"\b(?:(?:se (?:usa|utiliza|emplea)|utilizad[oa]|indicad[oa]|diseñad[oa]) para (?:tratar|eliminar|"
        r"reducir|corregir|el tratamiento de)|permite (?:tratar|eliminar|reducir|corregir)|trata|"
        r"tratamiento (?:de|para)|eliminación de) ([^.;:?!()]{3,160})"
    ),
    vague=(
        r"\b(?:otr[oa]s?|much[oa]s|divers[oa]s|vari[oa]s|algun[oa]s|tod[oa]s|pacientes?|personas?|"
        r"problemas?|resultados?|zonas?|aspecto|con|por|su|que)\b"
    ),
    treatment_words=(
        r"\b(?:terapia|tratamiento|cirugía|inyecci(?:ón|ones)|láser|peeling|lifting|ablación|toxina|"
        r"implantes?|blanqueamiento|depilación|\w+terapia|\w+plastia|\w+ectomía|esclerosis)\b"
    ),
    marketing=(
        r"^(?:tratamientos?|servicios?|nuestros servicios|nuevo|todo sobre|todo lo que debe saber sobre|"
        r"guía (?:completa )?(?:de|sobre)|¿?qué es|¿?qué son|conozca|inicio)\b[\s:–—-]*(?:(?:la|el|los|"
        r"las|una?)\s)?"
    ),
)
