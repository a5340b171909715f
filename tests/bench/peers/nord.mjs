export default {
  name: 'nord',
  peer: 'Nord',
  code: `import '@nordhealth/components/lib/Card'; import '@nordhealth/components/lib/Badge'; import '@nordhealth/components/lib/Radio'; import '@nordhealth/components/lib/Fieldset';`,
  markup: ({title, research, said, card, level, scores}) => ({
    card: `<nord-card><h3 slot="header">${title}</h3><p>${research.text}</p><nord-badge>${research.directionLabel}</nord-badge> ${research.label}<p>${card.said} <q>${said}</q></p><details><summary>${card.details}</summary><p>${card.certainty}</p></details><p slot="footer">${card.disclaimer}</p></nord-card>`,
    level: `<form><nord-fieldset label="${level.question}" hint="${level.lowest} – ${level.highest}">${scores.map((score) => `<nord-radio name="score$n" value="${score}" label="${score}"></nord-radio>`).join('')}</nord-fieldset></form>`,
  }),
};
