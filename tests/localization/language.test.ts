import {expect, fixture, html} from '@open-wc/testing';
import {locales} from '../../src/generated/locales.js';
import {findLanguage} from '../../src/localization/language.js';
import {nearestAttribute} from '../../src/page-attributes.js';

describe('the language of a page', () => {
  for (const [lang, locale, tag] of [
    ['es', 'es', 'es'],
    ['ES', 'es', 'es'],
    ['es-MX', 'es', 'es-MX'],
    ['es-419', 'es', 'es-419'],
    ['en', 'en', 'en'],
    ['en-GB', 'en', 'en-GB'],
    ['zh', 'zh-Hans', 'zh'],
    ['zh-CN', 'zh-Hans', 'zh-CN'],
    ['ar-EG', 'ar', 'ar-EG'],
    ['de-AT', 'de', 'de-AT'],
    ['pt', 'pt-BR', 'pt'],
    ['pt-PT', 'pt-BR', 'pt-PT'],
    ['ru-KZ', 'ru', 'ru-KZ'],
    ['hi-IN', 'hi', 'hi-IN'],
  ] as const) {
    it(`lang="${lang}" finds ${locale}`, () => {
      expect(findLanguage(lang)).to.deep.equal({tag, locale});
    });
  }

  for (const lang of ['', 'auto', 'en_US', 'tlh', 'x', '日本語', 'zh-TW', 'zh-HK', 'hi-Latn', 'und', 'und-Arab']) {
    it(`lang="${lang}" falls back to English, and says so`, () => {
      expect(findLanguage(lang)).to.deep.equal({tag: 'en', locale: 'en', isOther: true});
    });
  }

  it('falls back to the first locale where there is no English, and says so', () => {
    expect(findLanguage('es-MX', ['fr', 'es'])).to.deep.equal({tag: 'es-MX', locale: 'es'});
    for (const lang of ['en', 'tlh', '']) {
      expect(findLanguage(lang, ['fr', 'es'])).to.deep.equal({tag: 'fr', locale: 'fr', isOther: true});
    }
  });

  it('finds a locale with a region by the language, and another region by that', () => {
    const list = locales as string[];
    list.push('pt-PT');
    try {
      for (const [lang, locale] of [
        ['pt', 'pt-BR'],
        ['pt-AO', 'pt-BR'],
        ['pt-PT', 'pt-PT'],
        ['PT-br', 'pt-BR'],
      ]) {
        expect(findLanguage(lang!).locale, lang).to.equal(locale);
      }
    } finally {
      list.splice(-1);
    }
  });

  it('is that of the nearest lang attribute, through shadow trees', async () => {
    const page = await fixture(
      html`<div lang="fr">
        <section lang="es">
          <i></i>
          <div id="host"></div>
        </section>
      </div>`,
    );
    expect(nearestAttribute(page.querySelector('i')!, 'lang')).to.equal('es');
    const root = page.querySelector('#host')!.attachShadow({mode: 'open'});
    root.innerHTML = '<b></b><p lang="ar"><b></b></p>';
    expect([...root.querySelectorAll('b')].map((each) => nearestAttribute(each, 'lang'))).to.deep.equal(['es', 'ar']);
    expect(nearestAttribute(document.createElement('b'), 'lang')).to.equal('');
  });
});
