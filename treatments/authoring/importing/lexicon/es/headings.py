"""Spanish headings."""

HEADINGS = {
    "overview": (
        "=qué es|=qué son|en qué consiste|introducción|descripción|resumen|descripción general|sobre|"
        "acerca de|información general|definición|~qué es *|~qué son *|conozca"
    ),
    "indications": (
        "indicaciones|qué trata|para qué sirve|qué puede tratar|zonas tratadas|qué problemas|"
        "cuándo está indicado|qué zonas se pueden tratar|para qué se utiliza|usos|áreas de tratamiento|"
        "qué se puede tratar|afecciones tratadas"
    ),
    "mechanism": (
        "cómo funciona|cómo actúa|mecanismo de acción|modo de acción|cómo funciona *|cómo actúa *|"
        "cómo funcionan *|principio de acción|mecanismo|papel de|la ciencia"
    ),
    "procedure": (
        "procedimiento|cómo se realiza|cómo es|cómo es sesión|qué ocurre durante|durante|desarrollo|"
        "cuántas sesiones|número de sesiones|cuánto dura sesión|sesión|técnica|paso a paso|intervención|"
        "cómo se hace|anestesia|duele|es doloroso|día de|cómo se lleva a cabo|cuánto dura procedimiento|"
        "cuántas sesiones se necesitan"
    ),
    "benefits": (
        "beneficios|ventajas|por qué elegir|puntos fuertes|cuáles son beneficios|cuáles son ventajas"
    ),
    "longevity": (
        "resultados|cuánto dura|cuánto duran resultados|duración|duración de resultados|es permanente|"
        "cuándo se ven resultados|eficacia|duración del efecto|cuánto dura efecto|cuánto tiempo dura|"
        "cuándo se notan resultados|cuánto duran *"
    ),
    "recovery": (
        "recuperación|tiempo de recuperación|reposo|volver al trabajo|vuelta al trabajo|convalecencia|"
        "baja laboral|cuánto tarda recuperación|reincorporación|postoperatorio|cicatrización"
    ),
    "suitability": (
        "para quién es|soy candidato|candidatos|quién puede|para quién está indicado|es adecuado para mí|"
        "candidato ideal|para quién|quién es buen candidato|edad mínima|quién puede hacerse"
    ),
    "contraindications": (
        "contraindicaciones|quién no debe|cuándo no|para quién no|quién no puede|quién debe evitar|"
        "cuándo no está indicado|cuándo está contraindicado|no recomendado para|no indicado"
    ),
    "side_effects": (
        "efectos secundarios|efectos adversos|efectos no deseados|posibles efectos secundarios|"
        "qué efectos secundarios|cuáles son efectos secundarios|hay efectos secundarios|"
        "tiene efectos secundarios|efectos indeseados|molestias"
    ),
    "risks": (
        "riesgos|complicaciones|posibles complicaciones|riesgos y complicaciones|qué riesgos|"
        "cuáles son riesgos|qué puede salir mal|desventajas|es seguro|posibles riesgos|peligros|"
        "inconvenientes"
    ),
    "preparation": (
        "preparación|cómo prepararse|antes de sesión|antes de intervención|cómo me preparo|"
        "antes de procedimiento|preparativos|antes de cita|qué hacer antes|recomendaciones previas|"
        "indicaciones previas"
    ),
    "aftercare": (
        "cuidados posteriores|después de sesión|después de intervención|recomendaciones posteriores|"
        "consejos después|cuidados después|qué hacer después|cuidados en casa|cuidados postratamiento|"
        "cuidados|recomendaciones después|indicaciones posteriores|consejos posteriores|"
        "cuidados postoperatorios|recomendaciones tras|cuidados tras|seguimiento"
    ),
    "seek_help": (
        "cuándo consultar|cuándo acudir al médico|señales de alarma|signos de alarma|urgencias|"
        "cuándo llamar|cuándo pedir ayuda|cuándo buscar ayuda|cuándo contactar|cuándo acudir a urgencias|"
        "cuándo ir al médico|signos de alerta|cuándo consultar médico"
    ),
    "alternatives": (
        "alternativas|otras opciones|otros tratamientos|opciones alternativas|en qué se diferencia|"
        "diferencia entre|diferencias con|tratamientos alternativos"
    ),
    "cost": "precio|precios|coste|costo|cuánto cuesta|tarifas|cuál es precio|cobertura",
    "faqs": (
        "preguntas frecuentes|faq|dudas frecuentes|preguntas y respuestas|preguntas comunes|"
        "sus preguntas|dudas"
    ),
}
AMBIGUOUS: dict[str, dict[str, float]] = {
    "qué esperar": {"procedure": 0.55, "recovery": 0.5, "aftercare": 0.35},
    "qué puedo esperar": {"procedure": 0.55, "recovery": 0.5, "longevity": 0.4},
    "después": {"aftercare": 0.6, "recovery": 0.55},
    "duele": {"procedure": 0.7, "side_effects": 0.4},
    "es doloroso": {"procedure": 0.7, "side_effects": 0.4},
    "riesgos y efectos secundarios": {"side_effects": 0.7, "risks": 0.65},
    "efectos secundarios y riesgos": {"side_effects": 0.7, "risks": 0.65},
    "efectos secundarios y complicaciones": {"side_effects": 0.7, "risks": 0.65},
    "efectos adversos y riesgos": {"side_effects": 0.7, "risks": 0.65},
    "ventajas y desventajas": {"benefits": 0.6, "risks": 0.5},
    "ventajas e inconvenientes": {"benefits": 0.6, "risks": 0.5},
    "antes": {"preparation": 0.6, "procedure": 0.3},
    "antes y después": {"preparation": 0.4, "aftercare": 0.4, "longevity": 0.4},
    "para quién": {"suitability": 0.65, "indications": 0.5},
    "precauciones": {"contraindications": 0.6, "preparation": 0.4, "aftercare": 0.4},
    "recuperación y cuidados": {"aftercare": 0.65, "recovery": 0.6},
    "duración": {"procedure": 0.55, "longevity": 0.6},
    "cuánto dura": {"procedure": 0.5, "longevity": 0.65},
}
CONDITION_HEADINGS = {
    "overview": HEADINGS["overview"] + "|tipos|quién se ve afectado|frecuencia",
    "symptoms": (
        "síntomas|signos|signos y síntomas|cuáles son síntomas|cómo se reconoce|qué aspecto tiene|"
        "cómo reconocer|cómo se manifiesta|manifestaciones"
    ),
    "causes": (
        "causas|cuáles son causas|por qué aparecen|por qué se producen|qué causa|origen|a qué se debe|"
        "~por qué *"
    ),
    "risk_factors": (
        "factores de riesgo|quién está en riesgo|desencadenantes|qué aumenta riesgo|"
        "cuáles son factores de riesgo|factores desencadenantes"
    ),
    "red_flags": HEADINGS["seek_help"] + "|cuándo ver médico|complicaciones",
    "other_sections": (
        "diagnóstico|tratamiento|tratamientos|cómo se trata|cómo se tratan|prevención|cómo prevenir|"
        "pronóstico|opciones de tratamiento|preguntas frecuentes"
    ),
}
