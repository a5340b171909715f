export default {
  name: 'shoelace',
  peer: 'Shoelace',
  code: `import '@shoelace-style/shoelace/dist/themes/light.css';
    import '@shoelace-style/shoelace/dist/components/card/card.js';
    import '@shoelace-style/shoelace/dist/components/badge/badge.js';
    import '@shoelace-style/shoelace/dist/components/details/details.js';
    import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
    import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';`,
  markup: ({title, research, said, card, level, scores}) => ({
    card: `<sl-card><h3 slot="header">${title}</h3><p>${research.text}</p><sl-badge>${research.directionLabel}</sl-badge> ${research.label}<p>${card.said} <q>${said}</q></p><sl-details summary="${card.details}">${card.certainty}</sl-details><p slot="footer">${card.disclaimer}</p></sl-card>`,
    level: `<sl-radio-group label="${level.question}" help-text="${level.lowest} – ${level.highest}">${scores.map((score) => `<sl-radio-button value="${score}">${score}</sl-radio-button>`).join('')}</sl-radio-group>`,
  }),
};
