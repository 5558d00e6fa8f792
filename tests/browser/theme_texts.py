"""The texts of the site in theme_sites.py: every block, and what is hard to set."""

LONG_WORD = "Anticonstitutionnellement-interministérielle-transfrontalière"
LONG_TITLE = (
    "La refonte des procédures interministérielles de coordination transfrontalière, huit ans après"
)
ALL_BLOCKS = f"""\
---
title: Tout ce qu’un projet peut dire
summary: Une phrase qui dit ce que c’était et ce qui en est venu.
date: 2024-06
start: 2022
end: 2024-06
updated: 2025-01-07
kind: Enquête
role: [Enquête, Conception, Suivi]
place: Besançon
number: "031"
client: {{name: Ville de Besançon, url: https://besancon.example/, sector: collectivité}}
facts:
  Dimensions: mât 420 mm, bras 680 mm
  Série: 40 exemplaires
credits:
- {{person: camille, role: tournage des pieds}}
- {{person: Fonderie des Forges basses, role: socles, url: https://forges.example/}}
results:
- {{value: 84 %, label: de dossiers complets, before: 58 %, after: 84 %, period: premier semestre, \
basis: measured, source: "registre du service, 2024"}}
- {{value: 212 €, label: le coût d’une pièce, basis: client, source: leur comptabilité}}
- Aucune réclamation depuis, pour un service qui en comptait trois par semaine.
- {{value: "1 sur 1,2 million de dossiers", label: bien trop long pour être grand, \
basis: estimate, source: mes notes}}
quotes:
- {{text: "Nous n’y croyions pas.", by: Jo Martin, role: cheffe, \
consent: "par écrit, 2024"}}
cover: {{src: photo.jpg, alt: Un appui, caption: "L’appui, de près", credit: Yann}}
gallery:
- {{src: photo.jpg, alt: Un appui, caption: Une légende}}
- {{src: petite.jpg, alt: Une petite image}}
- {{src: plan.png, alt: Un plan}}
links: [{{label: Le service, url: https://service.example/}}]
awards: [{{label: "Prix du design, 2024", url: https://prix.example/}}]
press: [{{label: Un article, url: https://presse.example/}}]
files: [{{label: Le plan coté, src: plan.pdf, download: true}}]
tags: [bois, {", ".join(f"sujet numéro {at}" for at in range(39))}]
skills: [tournage, calcul]
featured: true
---
Un texte avec un [lien](https://ailleurs.example/) et un [autre](../rien/index.md).

## Une partie

![Un appui](photo.jpg "La *légende*"){{credit="Yann"}}

![Un appui](photo.jpg) ![Une petite](petite.jpg)

![Un plan](plan.png "Un plan"){{.wide}}

:::quote by="Quelqu’un" role="client" consent="par écrit, 2024"
Une citation, assez longue pour tenir sur deux lignes à toutes les largeurs qui soient.
:::

:::results source="le registre"
- **12 %** de quelque chose
- Une phrase, aussi.
:::

:::compare caption="Avant et après"
![Avant](photo.jpg) ![Après](petite.jpg)
:::

:::gallery caption="Trois vues"
![Un](photo.jpg) ![Deux](petite.jpg)

![Trois](photo.jpg)
:::

:::steps
1. Première étape, avec un texte.

2. Deuxième étape.
:::

:::aside title="À part"
Une remarque à côté du texte, qui en dit un peu plus.
:::

https://www.youtube.com/watch?v=aqz-KE-bpKQ

Fin.
"""
_COLUMNS = " | ".join(f"Colonne {at}" for at in range(12))
_ROWS = "\n".join(f"| ligne {at} | {at * 37} | oui |" for at in range(40))
_PARTS = "\n\n".join(f"## Partie {at}\n\nTexte de la partie." for at in range(7))
HARD_TEXT = f"""\
---
title: Texte difficile
---
Du `code_en_ligne_sans_espace_{"a" * 80}` et un mot {"interminable" * 10}. Une note[^1].
Une autre[^2]. Une adresse : https://exemple.example/{"chemin/" * 20}

- un
  - deux
    - trois
      1. quatre
- [x] fait
- [ ] à faire

1. premier
2. deuxième

| {_COLUMNS} |
|{"---|" * 12}
| {_COLUMNS} |

| nom | nombre | fini |
|---|--:|:-:|
{_ROWS}

```python
def une_fonction(argument, autre): return "{"une chaîne " * 20}"  # un commentaire
```

Terme
: Sa définition, qui peut être longue.

Autre terme
: Une définition.
: Une seconde.

> Une citation dans le texte.

<div dir="rtl" lang="ar">

هذا نص باللغة العربية، وفيه [رابط](https://ar.example/) و**كلمة مهمة**.

- واحد
- اثنان

</div>

<details><summary>Plus</summary>

Caché.

</details>

{_PARTS}

### Sous-partie

#### Plus bas

---

![Une petite](photo.jpg)

[^1]: Une note de bas de page, avec un [lien](https://note.example/).
[^2]: Une autre, `avec du code`.
"""
