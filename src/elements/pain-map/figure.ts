/**
 * The body figure of the pain map, drawn for this project. It shows one calm standing person, neutral in sex, age and skin, from
 * the front and from behind, with the palms to the front and the toes pointing down.
 *
 * The grid is 300 wide and 640 high (`viewBox="0 0 300 640"`), so that on a phone a unit is about a pixel. The figure is
 * symmetric about x = 150. Only the side on the viewer's right is drawn; the other one is its mirror image. Left and right
 * are the PATIENT's: from the front the patient's left is on the viewer's right, from behind on the viewer's left.
 *
 * The regions are drawn wider than the body and overlap like sheets of paper: a later one covers an earlier one, and the outline
 * clips what is outside the body (`clip-path`). So every edge is drawn once, and there are no gaps that a tap could hit.
 */

/** The side from which the figure is seen. */
export type View = 'front' | 'back';

/** A region: its id, its closed outline as SVG path data, and the centre of its visible part, where a number fits. */
export type Region = readonly [id: string, path: string, x: number, y: number];

/** A part that can be enlarged. `box` is a square of the grid, in the order of `viewBox`. */
export interface ZoomBox {
  readonly id: string;
  readonly view: View;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

const WIDTH = 300;

/** Path data are `M` with a point, then only relative commands made of pairs. */
const mirror = (path: string): string =>
  path.replace(/(M?)(-?[\d.]+) ?(-?[\d.]+)/g, (_, move: string, x: string, y: string) =>
    move ? `M${WIDTH - Number(x)} ${y}` : ` ${-Number(x)} ${y}`,
  );

const half =
  'M147 6.1c2.3 0 4.3-.5 7 0s6.4 1 9.5 2.7 6.8 4.4 9.1 7.7 3.6 8.3 4.4 12 0 8.9 .4 10.5 1.5-1.2 2.2-.8 1.6 1.5 1.8 3.3-.3 5.3-.8 7.5-1.4 4.7-2.2 6-1.6 1.3-2.4 2c-.5 2-.8 3.9-1.4 6s-1.8 4.2-2.4 6.5-1 4.9-1.2 7.5-.5 5.4 0 8 .8 5.1 3 7.5 6 5 10 7.1 9.3 3.7 14 5.4 9.8 2.8 14 4.6 8.3 3.6 11.5 6.4 6 6.3 8 10.5 2.9 9.3 4.1 14.5 1.8 11.2 3 17 2.5 12 4.2 18 3.8 12.3 5.8 18 4.1 10.8 6 16 3.6 10 5.2 15 3 9.8 4.2 15 2.3 10.5 3.2 16 1.4 11.7 2 17 .7 9.8 1.4 15 2 12.3 3 16.1 1.3 4.5 2.8 6.6 3.7 3.8 6 6.1 5.4 5.2 7.6 7.8 4.3 5.1 5.7 7.6 2.7 5.4 2.8 7.1-1.2 2.8-2.3 3-3-.6-4.4-1.8-2.7-3.8-4-5.4-2.5-2.6-3.7-3.9c-.2 1.7-1.4 1.9-.6 5s3.9 10.2 5.2 13.8 2.6 5.6 2.7 7.6-1 3.8-2.1 4.2-3.2-.2-4.5-1.7-1.9-4.7-3-7.4-2.8-7.1-3.6-9.1-.8-1.8-1.2-2.7c.3 1.1 .3 .9 .9 3.3s2.1 7.9 2.9 11.3 2.2 7.2 2.1 9.4-1.5 3.7-2.7 4-3.2-.3-4.3-2.2-1.6-5.9-2.5-9.3-2.2-8.8-2.8-11.3-.7-2.5-1-3.7c0 .9-.1 .7 .1 2.8s.8 6.9 1.1 9.9 1 6.3 .6 8.3-1.9 3.4-3.1 3.5-3-1-3.8-2.8-.8-5.2-1.1-8.2-.8-7.5-1-9.9-.3-3-.4-4.5c-.2 .7-.5 .5-.7 2s-.3 4.9-.4 7 .1 4.3-.5 5.8-2.2 3.1-3.3 3-2.6-1.8-3.1-3.3 0-3 .1-5.8 .9-7.3 .6-11-1.7-7.5-2.2-11-.6-6.7-.6-10.1 1-5.7 .5-10.2-2-11.6-3.2-16.9-2.1-9.8-4-15-4.9-10.8-7.6-16-6.2-10-8.6-15-4.4-9.8-6-15-2.7-10.3-3.8-16-1.6-11.8-2.6-18-2.2-13.5-3.2-19-1.9-9.3-2.8-14c-.3 3.3-.5 6-1 10s-1.3 9-2.2 14-2.5 10.8-3.4 16-1.9 10-2.2 15-.1 9.7 .6 15 2.4 11.5 3.8 17 3.4 10.3 4.8 16 2.7 11.8 3.6 18 1.5 12.2 1.8 19 .4 14.2 .2 22-.7 16.5-1.4 25-1.7 17.7-2.8 26-2.6 16.7-3.8 24-2.7 14-3.6 20-1.5 11.2-1.8 16-.4 8.5-.2 13 1 9 1.6 14 1.7 10.7 2 16 .4 10 0 16-1.5 13.5-2.6 20-2.8 13.3-4 19-2.5 10.8-3.2 15-1 7-1 10 1.1 5.2 1.2 8-.6 5.3-.4 9 .8 8.7 1.8 13 2.8 9.3 4 13 2.3 6.6 3 9 1.5 3.9 1.4 5.5-1 3.3-1.8 3.9-2-.4-3-.6c-.1 1.4 .4 3.1-.2 4.2s-2.3 2.5-3.4 2.6-2-1.3-3-2c-.1 1.5 .3 3.5-.4 4.6s-2.7 2.1-3.8 2-2-1.9-3-2.8c-.2 1.5 .2 3.4-.6 4.4s-2.8 2-4 1.6-2-2.5-3-3.8c-.6 1.6-.6 3.9-1.8 4.8s-3.8 1.5-5.4 .8-3.4-2.7-4.2-5.2-.4-6.8-.6-10-.9-5.7-.8-9 .7-7.2 1.4-11 2.4-8 3-12 .7-8.5 .4-12-1.8-6-2-9 .8-5.7 1-9 .7-6.2 .4-11-1.2-11.5-2.4-18-3.5-14.2-4.8-21-2.3-13.7-2.8-20-.3-12.5-.2-18 .9-10 .8-15-1-9.7-1.4-15-.7-9.8-1.2-17-1.2-16.7-1.8-26-1.3-20-2-30-1.4-21.3-2-30-1.1-16.7-1.6-22-1-8-1.6-10-1.3-1.3-2-2';

/** The outline of the body, the same from both sides: two halves that overlap a little, so fill or clip with both. */
export const outline: readonly string[] = [half, mirror(half)];

const lines: Record<View, string> = {
  front:
    'M175 60c-1 3.3-.8 6.8-3 10s-6.3 7-10 9-8 2-12 3M156 43q5 4 11 0M155 37q6-4 13 0M153 54q0 3-3 3M159 66q-4 2-9 1M154 121c1.7-1.3 2.7-3.2 5-4s4.8-1 9-1 10.7 1.2 16 1 11.3-1.3 16-2 8-1.3 12-2M164 168q26 10 41-10M210 162q1-14 8-23M148 228q2-6 4 0M173 444c-.3-3-1.5-6.3-1-9s2.2-5.5 4-7 4.7-2.2 7-2 5.5 1.3 7 3 1.8 4.5 2 7-.7 5.3-1 8M176 449q6 5 12 0M230 234q10 5 18-1M267 307q-.5 18.5 14.5 23M257 334q10-4.5 19.5 2M194 562q-4 5 0 10M173 564q4 5 0 10M171 632q3-6 7-1M202 620l-1.5-5M195 625l-1.5-7M188 629l-1.5-8M181 631l-1.5-9',
  back: 'M134 62q16 9 32 0M150 112l0 144M212 120c-6 2-12 4-18 6s-14.3 2.7-18 6-3.8 8.7-4 14 1.3 12.3 3 18 4.7 13.3 7 16 4.7 2 7 0 4.7-8 7-12M164 258q3 3 1 7M150 274l0 29M151 304c3.3 4 5.7 9.2 10 12s10.2 5.5 16 5 12.7-5.3 19-8M167 440q15 10 31 0M164 498q6 14 18 10M186 508q12 3 19-11M177 536q3 16-1 30M190 536q-2 16 2 30M173 589q11 9 24 0M234 236q5 8 12 2M277 336q2-3.5 5-1M270 338q2-3 5-.5M263 339q1.5-4 4.5-1.5M255 336q2-3 5-.5M202 620l-1.5-5M195 625l-1.5-7M188 629l-1.5-8M181 631l-1.5-9',
};

/** Faint lines that help people find their way about the body. They have no other meaning. */
export const landmarks: Readonly<Record<View, string>> = {
  front: lines.front + mirror(lines.front),
  back: lines.back + mirror(lines.back),
};

/** The regions of the arm and the hand, which are the same from both sides except for `hand`, the id of what the hand shows. */
const arm = (hand: string): readonly Region[] => [
  ['shoulder-*', 'M205 98c1 5 2 10 2 16s0 13 0 21 2 18 3 27l38 238 62 0 0-302z', 222, 147],
  ['upper-arm-*', 'M210 181c6-1 10 0 18-3s21-10 32-15l50-3 0 240-62 0z', 233, 198],
  ['elbow-inner-*', 'M214 222c4 0 9 0 13-1s7-3 11-4l17 53-7 130z', 236.5, 240],
  ['elbow-outer-*', 'M238 217c4-2 8-3 12-5s10-6 15-9l45-3 0 90-56-24z', 253, 234.5],
  ['forearm-*', 'M228 265c7-1 13-1 21-4s17-9 25-13l36-8 0 160-62 0z', 257.5, 273.5],
  ['wrist-*', 'M240 293c7-1 13-1 20-2s13-3 20-5l30-16 0 130-72 0z', 262, 302.5],
  [hand, 'M245 316c6-1 13 0 19-2s13-5 20-7l26-12 0 105-62 0z', 265.5, 327],
  ['fingers-*', 'M248 337c7 1 16 2 21 2s7 1 10-1 5-5 7-8l24 70-62 0z', 275.5, 348.5],
  ['thumb-*', 'M277 307c-1 4-4 8-4 11s2 8 4 10 5 3 7 4l8 10 11 18 7-60z', 285, 327],
];

// An id with a star stands for two regions, of which the one on the viewer's right is drawn.
const drawn: Record<View, readonly Region[]> = {
  front: [
    ['head', 'M110 0l80 0 0 70-80 0z', 150, 17],
    ['temple-*', 'M164 48c-1-3-1-5-2-8s-2-9-1-12 4-3 9-4 13-1 20-2l0 28z', 171.5, 36.5],
    [
      'face',
      'M110 50c7-1 16 0 20-2s4-7 5-10 2-8 4-10 7-3 11-3 9 1 11 3 3 7 4 10 1 8 5 10 13 1 20 2l0 49-80 0z',
      150,
      47,
    ],
    ['jaw-*', 'M150 69c3-1 7 0 9-2s3-7 5-9 4-4 8-5 12-1 18-1l0 47-40 0z', 156.5, 73.5],
    ['neck-front-*', 'M150 81c4-1 9-1 12-3s6-4 8-7 2-7 5-9 10-1 15-2l0 59-40 0z', 160.5, 95.5],
    ['upper-trapezius-*', 'M172 82c-1 5-1 8-2 14s-3 15-5 23l51 11 0-48z', 183, 107.5],
    ['chest-*', 'M150 117c5 0 8-1 14-1s11 2 20 1 21-4 32-6l0 79-66 0z', 179, 146],
    ['ribs-*', 'M150 176c10 1 19 3 30 2s24-7 36-10l0 62-66 0z', 190.5, 192],
    ['abdomen-upper', 'M123 230c0-11-1-25 1-34s9-15 13-19 9-6 13-6 9 2 13 6 11 10 13 19 1 23 1 34z', 150, 197.5],
    ['flank-*', 'M170 216c7-1 12-2 20-3s17-3 26-5l6 62-52 0z', 190.5, 232],
    ['abdomen-lower', 'M122 280l0-65c9 1 19 3 28 3s19-2 28-3l0 65z', 150, 236],
    ['pelvis', 'M116 330l0-78c11 2 23 5 34 5s23-3 34-5l0 78z', 150, 274.5],
    ['hip-*', 'M183 252c6-1 10-2 17-3s17-3 26-5l0 86-43 0z', 202.5, 290],
    ['groin-*', 'M183 252l17-3c-3 13-5 26-8 39s-5 28-8 42l-34 0 0-23c2-1 3 0 6-4s9-14 14-21z', 178, 291],
    ['thigh-front-*', 'M150 320c9 1 20 2 28 2s14-2 22-4 17-5 26-8l0 330-76 0z', 185, 364],
    ['knee-inner-*', 'M150 417c11-1 19-4 32-4s29 3 44 4l0 223-76 0z', 172, 441.5],
    ['knee-outer-*', 'M182 413c7 0 15 0 22 1s15 2 22 3l0 83-44 0z', 193, 441.5],
    ['shin-*', 'M150 466c11 2 20 5 33 5s29-3 43-5l0 174-76 0z', 184.5, 505.5],
    ['ankle-*', 'M150 545c11 1 20 3 33 3s29-2 43-3l0 95-76 0z', 184, 560.5],
    ['foot-top-*', 'M150 576c11-1 20-3 33-3s29 2 43 3l0 64-76 0z', 184.5, 593.5],
    ['toes-*', 'M150 615c8 0 17 0 24-1s11-3 20-5 21-5 32-7l0 38-76 0z', 186.5, 621],
    ...arm('palm-*'),
  ],
  back: [
    ['head', 'M110 0l80 0 0 80-80 0z', 150, 38],
    ['neck-back-*', 'M150 68c4 0 8 1 12-1s9-6 14-8 9-1 14-2l0 62-40 0z', 161, 87],
    ['upper-trapezius-*', 'M172 82c-1 5-1 9-2 14s-3 11-5 16l0 28 51 0 0-58z', 185.5, 112],
    ['shoulder-blade-*', 'M165 115c4 3 6 6 11 8s11 4 18 4 15-3 22-5l0 78-51 0z', 187, 155.5],
    ['ribs-*', 'M165 185c6 1 11 4 19 3s21-7 32-10l0 52-51 0z', 186.5, 198.5],
    ['upper-back', 'M133 200c0-23 0-53 0-68s2-13 3-19c5-2 9-5 14-5s9 3 14 5c1 6 3 5 3 19s0 45 0 68z', 150, 149],
    ['mid-back', 'M133 230l0-44c6 1 11 2 17 2s11-1 17-2l0 44z', 150, 201],
    ['lower-back-*', 'M165 214c6-1 11-1 19-2s21-4 32-6l0 84-51 0z', 185, 234.5],
    ['lower-back-middle', 'M133 290l0-76c6 1 11 2 17 2s11-1 17-2l0 76z', 150, 237],
    ['buttock-*', 'M150 262c5-1 10-1 16-2s11-2 18-3 17-3 26-5l16 88-76 0z', 177, 292.5],
    ['hip-*', 'M188 256c7-2 14-3 20-5s12-5 18-7l0 96-31 0-1-50z', 203, 285.5],
    ['sacrum', 'M132 261c6-1 12-4 18-4s12 3 18 4c-2 6-3 11-5 19s-5 19-8 29l-10 0-8-29z', 150, 279],
    ['thigh-back-*', 'M150 308c4 3 7 7 12 9s12 5 18 5 12-2 20-4 17-5 26-8l0 330-76 0z', 184.5, 363.5],
    ['knee-back-*', 'M150 417c11-1 19-4 32-4s29 3 44 4l0 223-76 0z', 182.5, 441],
    ['calf-*', 'M150 466c11 1 20 4 33 4s29-3 43-4l0 174-76 0z', 184.5, 503.5],
    ['ankle-*', 'M150 541c11 1 20 3 33 3s29-2 43-3l0 99-76 0z', 184, 554.5],
    ['heel-*', 'M150 569c11-1 20-4 33-4s29 3 43 4l0 71-76 0z', 184.5, 579],
    ['sole-*', 'M150 588c11 2 20 5 33 5s29-3 43-5l0 52-76 0z', 184.5, 603.5],
    ['toes-*', 'M150 617c8 0 17 1 24 0s11-4 20-6 21-5 32-7l0 36-76 0z', 186.5, 622.5],
    ...arm('hand-back-*'),
  ],
};

const both = (view: View): readonly Region[] => {
  const sides = view === 'front' ? ['left', 'right'] : ['right', 'left'];
  return drawn[view].flatMap(([id, path, x, y]): readonly Region[] =>
    id.endsWith('*')
      ? [
          [id.replace('*', sides[0]!), path, x, y],
          [id.replace('*', sides[1]!), mirror(path), WIDTH - x, y],
        ]
      : [[id, path, x, y]],
  );
};

/** The regions of each view in drawing order: where two overlap, the later one lies above. */
export const figure: Readonly<Record<View, readonly Region[]>> = {front: both('front'), back: both('back')};

/** Answers that have no place on the figure. Only the list offers them. */
export const listOnly: readonly string[] = ['all-over', 'somewhere-else'];

/** The parts with small regions, each as a square that shows it about three times as large. */
export const zoomBoxes: readonly ZoomBox[] = (['front', 'back'] as const).flatMap((view): ZoomBox[] => {
  const [near, far] = view === 'front' ? ['left', 'right'] : ['right', 'left'];
  return [
    {id: 'head', view, box: [92, 4, 116, 116]},
    {id: `hand-${near}`, view, box: [200, 284, 100, 100]},
    {id: `hand-${far}`, view, box: [0, 284, 100, 100]},
    {id: `foot-${near}`, view, box: [137, 540, 100, 100]},
    {id: `foot-${far}`, view, box: [63, 540, 100, 100]},
  ];
});
