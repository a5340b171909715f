export default {
  name: 'material',
  peer: 'Material',
  code: `import '@material/web/labs/card/elevated-card.js'; import '@material/web/radio/radio.js';`,
  markup: ({title, research, said, card, level, scores}) => ({
    card: `<md-elevated-card><h3>${title}</h3><p>${research.text}</p><p><b>${research.directionLabel}</b> ${research.label}</p><p>${card.said} <q>${said}</q></p><details><summary>${card.details}</summary><p>${card.certainty}</p></details><p>${card.disclaimer}</p></md-elevated-card>`,
    level: `<form><fieldset><legend>${level.question}</legend><p>${level.lowest}</p>${scores.map((score) => `<label><md-radio name="score$n" value="${score}"></md-radio>${score}</label>`).join('')}<p>${level.highest}</p></fieldset></form>`,
  }),
};
