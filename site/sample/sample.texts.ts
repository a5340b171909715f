import {msg} from '@lit/localize';

/** The words of the sample pages, the website of a clinic that does not exist. What it does not have here are the texts of the widgets. */
export const texts = {
  clinic: msg('Riverside Massage', {
    id: 'sample.clinic',
    desc: 'The short name of a clinic that does not exist, by a river. Give it a name that would be usual in your language',
  }),
  frontTitle: msg('Riverside Massage and Physiotherapy (sample clinic)', {
    id: 'sample.front-title',
    desc: 'The title of the page, with the long name of the clinic',
  }),
  frontDescription: msg('A sample clinic’s front page with the medical-massage-widgets', {
    id: 'sample.front-description',
    desc: 'For search engines. medical-massage-widgets is a name, which stays as it is',
  }),
  pages: msg('Pages', {id: 'sample.pages', desc: 'For screen readers: the name of the navigation at the top'}),
  languages: msg('Languages', {id: 'sample.languages', desc: 'For screen readers: the name of a list of languages'}),
  headline: msg('Good hands. Honest answers.', {id: 'sample.headline', desc: 'The large heading of the front page'}),
  lead: msg(
    'Massage as a part of your care. Before you book, we tell you what research says about your problem: what massage can do, and what it can’t.',
    {id: 'sample.lead'},
  ),
  start: msg('Tell us where it hurts', {id: 'sample.start', desc: 'A button that leads to the form'}),
  talk: msg('We talk first', {id: 'sample.talk'}),
  talkMore: msg('About your health, your medicines, and what you hope for.', {
    id: 'sample.talk-more',
    desc: 'Goes on from “We talk first”',
  }),
  decide: msg('You decide', {id: 'sample.decide'}),
  decideMore: msg('How firm the pressure is, and which parts of your body we leave alone.', {
    id: 'sample.decide-more',
    desc: 'Goes on from “You decide”',
  }),
  stop: msg('You can stop', {id: 'sample.stop'}),
  stopMore: msg('At any time, and you need no reason.', {
    id: 'sample.stop-more',
    desc: 'Goes on from “You can stop”',
  }),
  asked: msg('What people ask us most', {id: 'sample.asked', desc: 'A heading on the front page'}),
  askedLead: msg('We answer before you book, and show you where each answer comes from.', {id: 'sample.asked-lead'}),
  askedMore: msg('Look up your condition', {
    id: 'sample.asked-more',
    desc: 'A link to the page on conditions. A condition is a health problem, such as arthritis',
  }),
  visit: msg('Ask for a visit', {id: 'sample.visit', desc: 'A heading, and the button that sends the form'}),
  visitLead: msg('Your answers help us to be ready for you. Then we write to you to find a time.', {
    id: 'sample.visit-lead',
  }),
  name: msg('Your name', {id: 'sample.name', desc: 'A field of the form'}),
  email: msg('Your email', {id: 'sample.email', desc: 'A field of the form'}),
  conditions: msg('What massage can do', {id: 'sample.conditions', desc: 'The name of the second page'}),
  conditionsDescription: msg(
    'What research says about massage, condition by condition: a sample page with the medical-massage-widgets',
    {
      id: 'sample.conditions-description',
      desc: 'For search engines. medical-massage-widgets is a name, which stays as it is',
    },
  ),
  sampleClinic: msg('sample clinic', {
    id: 'sample.sample-clinic',
    desc: 'Stands in brackets after the name of the clinic, in the title of the second page',
  }),
  conditionsHeadline: msg('What massage can do, and what it can’t', {
    id: 'sample.conditions-headline',
    desc: 'The large heading of the second page',
  }),
  conditionsLead: msg('Look up what hurts. Each answer says what research found and how certain that is.', {
    id: 'sample.conditions-lead',
  }),
  onPage: msg('On this page', {id: 'sample.on-page', desc: 'For screen readers: the name of a list of links'}),
  find: msg('Your condition', {
    id: 'sample.find',
    desc: 'A heading and a link. A condition is a health problem, such as arthritis',
  }),
  what: msg('What is medical massage?', {id: 'sample.what', desc: 'A link on the second page'}),
  first: msg('Your first visit', {id: 'sample.first', desc: 'A link on the second page'}),
  safe: msg('Is massage safe for you?', {id: 'sample.safe', desc: 'A link on the second page'}),
  try: msg('Would you like to try it?', {id: 'sample.try', desc: 'A heading, above the button “Ask for a visit”'}),
  notReal: msg('A sample page. There is no such clinic, and the form only shows you what it would send.', {
    id: 'sample.not-real',
  }),
  builder: msg('Make the code for your own page', {id: 'sample.builder', desc: 'A link at the end of each page'}),
  guides: msg('Guides and all elements', {
    id: 'sample.guides',
    desc: 'A link. In other languages it says that what it leads to is in English',
  }),
};
