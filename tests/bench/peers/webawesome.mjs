export default {
  name: 'webawesome',
  peer: 'Web Awesome',
  code: `import '@awesome.me/webawesome/dist/styles/webawesome.css';
    import '@awesome.me/webawesome/dist/components/card/card.js';
    import '@awesome.me/webawesome/dist/components/badge/badge.js';
    import '@awesome.me/webawesome/dist/components/details/details.js';
    import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
    import '@awesome.me/webawesome/dist/components/radio/radio.js';`,
  markup: ({title, research, said, card, level, scores}) => ({
    card: `<wa-card><h3 slot="header">${title}</h3><p>${research.text}</p><wa-badge>${research.directionLabel}</wa-badge> ${research.label}<p>${card.said} <q>${said}</q></p><wa-details summary="${card.details}">${card.certainty}</wa-details><p slot="footer">${card.disclaimer}</p></wa-card>`,
    level: `<wa-radio-group label="${level.question}" hint="${level.lowest} – ${level.highest}" orientation="horizontal">${scores.map((score) => `<wa-radio appearance="button" value="${score}">${score}</wa-radio>`).join('')}</wa-radio-group>`,
  }),
};
