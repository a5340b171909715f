// The blocks in the editor: the widget as visitors see it, and a control for each attribute and for each place for own words. All of them
// come from `definitions.php` by way of `window.medicalMassageWidgets`; no block is named here.
((wp, {widgets, titles, script, language, direction, claims, styles, words}) => {
  const {createElement: el, Fragment, useEffect, useRef} = wp.element;
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {FormTokenField, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} = wp.components;

  /** Loads the widgets into the document of a preview, which may be a frame of the editor. */
  function loadInto({head}) {
    if (head.querySelector('[data-medical-massage-widgets]')) return;
    const loader = head.ownerDocument.createElement('script');
    Object.assign(loader, {type: 'module', src: script});
    loader.dataset.medicalMassageWidgets = '';
    const sheet = head.ownerDocument.createElement('style');
    sheet.textContent = styles;
    head.append(loader, sheet);
  }

  /** Brings an element of the preview up to date. Those that are there stay, so that nothing flickers. */
  function update(element, {attributes, slots}, given) {
    const {ownerDocument} = element;
    for (const [name, {type}] of Object.entries(attributes)) {
      const value = name === 'claims' && claims === 'wellbeing' ? claims : given[name];
      if (value === undefined || value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, type === 'flag' ? '' : value);
    }
    element.replaceChildren(
      ...Object.entries(slots)
        .filter(([slot]) => given[slot])
        .map(([slot, {tag}]) => {
          const own = ownerDocument.createElement(tag);
          own.slot = slot;
          own.textContent = given[slot];
          if (tag === 'a') own.href = '#';
          return own;
        }),
    );
  }

  function Preview({name, given}) {
    const place = useRef();
    useEffect(() => {
      const {current} = place;
      loadInto(current.ownerDocument);
      current.firstElementChild ?? current.append(current.ownerDocument.createElement(`mm-${name}`));
      update(current.firstElementChild, widgets[name], given);
      // A click chooses the block. It answers no question and opens no link.
      current.inert = true;
    }, [JSON.stringify(given)]);
    return el('div', {ref: place, lang: language, dir: direction});
  }

  const options = (values, first, titleOf) => [
    {value: '', label: first},
    ...values.map((value) => ({value, label: titleOf(value)})),
  ];

  /** The control for an attribute. */
  function control(name, attribute, given, set) {
    const value = given[name];
    const common = {key: name, label: attribute.label, help: attribute.help, onChange: (next) => set({[name]: next})};
    const title = (id) => titles[attribute.of]?.[id] ?? id;
    switch (attribute.type) {
      case 'flag':
        return el(ToggleControl, {...common, checked: Boolean(value)});
      case 'choice':
        return el(SelectControl, {
          ...common,
          value: value ?? '',
          options: options(attribute.values, words.default, (each) => attribute.labels[each]),
        });
      case 'topic':
        return el(SelectControl, {
          ...common,
          value: value ?? '',
          options: options(attribute.ids, attribute.default ? words.default : words.choose, title),
        });
      case 'topics':
        return el(FormTokenField, {
          key: name,
          label: attribute.label,
          value: (value ?? '').split(' ').filter(Boolean).map(title),
          suggestions: attribute.ids.map(title),
          __experimentalExpandOnFocus: true,
          __experimentalShowHowTo: false,
          onChange: (chosen) => {
            const ids = chosen.map((each) => attribute.ids.find((id) => title(id) === each)).filter(Boolean);
            set({[name]: ids.join(' ')});
          },
        });
      default:
        return el(TextControl, {...common, type: attribute.type, placeholder: attribute.default, value: value ?? ''});
    }
  }

  /** The controls for a place for own words. A link also needs its address. */
  function ownWords(slot, {label, tag}, given, set) {
    const field = (name, fieldLabel, type) =>
      el(TextControl, {
        key: name,
        label: fieldLabel,
        type,
        value: given[name] ?? '',
        onChange: (next) => set({[name]: next}),
      });
    return [field(slot, label, 'text'), ...(tag === 'a' ? [field(`${slot}-link`, words.link, 'url')] : [])];
  }

  for (const [name, {attributes, slots}] of Object.entries(widgets)) {
    const entries = Object.entries(attributes);
    // Without its topic, a widget has nothing to show.
    const needed = entries.find(([, {type, default: preset}]) => type === 'topic' && !preset);

    wp.blocks.registerBlockType(`medical-massage-widgets/${name}`, {
      save: () => null,
      edit({attributes: given, setAttributes}) {
        return el(
          Fragment,
          null,
          el(
            InspectorControls,
            null,
            el(
              PanelBody,
              {title: words.settings},
              entries.map(([each, attribute]) => control(each, attribute, given, setAttributes)),
            ),
            Object.keys(slots).length > 0 &&
              el(
                PanelBody,
                {title: words.ownWords, initialOpen: false},
                Object.entries(slots).flatMap(([slot, each]) => ownWords(slot, each, given, setAttributes)),
              ),
          ),
          el(
            'div',
            useBlockProps(),
            needed && !given[needed[0]]
              ? el(Placeholder, null, control(needed[0], needed[1], given, setAttributes))
              : el(Preview, {name, given}),
          ),
        );
      },
    });
  }
})(window.wp, window.medicalMassageWidgets);
