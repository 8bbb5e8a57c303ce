import {html, type TemplateResult} from 'lit';

/*
 * Drawn scenes, in one hand: outlined people and things on a ground. Every colour is one of `scenes.styles.ts`, so that
 * they follow the practice’s accent, both schemes, forced colours and paper. Words beside them say the same.
 */

/** Somebody brings you to the door. */
export const arriving: TemplateResult = html`
  <svg class="scene" viewBox="0 0 320 180" aria-hidden="true">
    <path class="ground" d="M0 0h320v180H0z" />
    <path class="light" d="M0 150h320v30H0z" />
    <g class="edged">
      <path class="paper" d="M206 52h86v98h-86z" />
      <path class="deep" d="M198 52h102l-8-15h-86z" />
      <path class="light" d="M232 89a3 3 0 0 1 3-3h28a3 3 0 0 1 3 3v61h-34z" />
      <path class="warm" d="M213 64h14v13h-14zM271 64h14v13h-14z" />
      <path
        class="light"
        d="M38 116c-16 0-24-12-20-28 2-18 12-32 20-32s18 14 20 32c4 16-4 28-20 28z"
      />
    </g>
    <path class="line" d="M38 150V84m0 24l9-9M239 119v3" />
    <g class="edged">
      <path
        class="light"
        d="M101 118h10l-2 32h-9zM114 118h10l3 32h-9zM143 120h9l-1 30h-8zM155 120h9l3 30h-8z"
      />
      <path class="deep" d="M97 96c0-10 7-16 15-16s15 6 15 16v26H97z" />
      <path class="paper" d="M112 52a12 12 0 0 1 0 24 12 12 0 0 1 0-24z" />
      <path class="warm" d="M139 98c0-9 6-14 14-14s15 5 15 14v26h-29z" />
      <path class="paper" d="M153 58a12 12 0 0 1 0 24 12 12 0 0 1 0-24z" />
    </g>
    <path
      class="hair"
      d="M100 66c-1-12 5-17 12-17 8 0 13 6 12 13-6-1-11-3-14-7-1 6-5 9-10 11zM141 76c-4-15 3-23 12-23s15 8 12 23c-2-7-5-11-8-13-4 4-10 6-16 13z"
    />
    <path class="limb" d="M124 97c4 9 10 13 17 10M167 100c4 8 6 13 7 19" />
    <path class="sleeve of-deep" d="M124 97c4 9 10 13 17 10" />
    <path class="sleeve of-warm" d="M167 100c4 8 6 13 7 19" />
  </svg>
`;

/** A recliner, a monitor, and somebody who looks after you. */
export const settlingIn: TemplateResult = html`
  <svg class="scene" viewBox="0 0 320 180" aria-hidden="true">
    <path class="ground" d="M0 0h320v180H0z" />
    <path class="light" d="M0 152h320v28H0z" />
    <path
      class="paper edged"
      d="M32 36h66a6 6 0 0 1 6 6v40a6 6 0 0 1-6 6H32a6 6 0 0 1-6-6V42a6 6 0 0 1 6-6z"
    />
    <path class="line" d="M65 88v64m-16 0h32" />
    <path class="line mark" d="M34 64h13l6-12 9 22 7-14 4 4h23" />
    <g class="edged">
      <path class="light" d="M246 116h12l-2 36h-10zM261 116h12l3 36h-10z" />
      <path class="paper" d="M240 92c0-11 8-18 19-18s19 7 19 18v40h-38z" />
      <path class="deep" d="M253 75h13l-6 12z" />
      <path class="paper" d="M259 43a13 13 0 0 1 0 26 13 13 0 0 1 0-26z" />
    </g>
    <path class="hair" d="M246 57c-2-13 5-19 14-19 8 0 14 6 13 15-7 0-13-3-16-7-1 6-5 9-11 11z" />
    <path class="line" d="M259 87v44" />
    <path class="limb" d="M243 95c-6 8-12 13-22 15" />
    <path class="sleeve of-paper" d="M243 95c-6 8-12 13-22 15" />
    <g class="edged">
      <path class="deep" d="M204 98l18-4 5 25-18 4z" />
      <path
        class="deep"
        d="M118 78c7-5 14-2 17 6l12 36h46c8 0 12 4 12 10s-4 10-12 10h-56c-7 0-11-3-14-10L111 94c-3-7 1-12 7-16z"
      />
    </g>
    <path class="line" d="M140 140v12m48-12v12" />
    <g class="edged">
      <path class="light" d="M176 108h12c6 0 9 4 9 9v33h-12v-26z" />
      <path
        class="warm"
        d="M136 88c8-6 18-3 22 5l6 15h18c6 0 9 4 9 8s-3 8-9 8h-32c-6 0-10-3-12-8z"
      />
      <path class="paper" d="M138 58a12 12 0 0 1 0 24 12 12 0 0 1 0-24z" />
    </g>
    <path class="hair" d="M125 73c-5-14 3-20 12-20 9 0 14 6 13 14-6 0-11-2-13-6-2 5-6 9-12 12z" />
    <path class="limb" d="M153 98c5 9 11 13 22 14" />
    <path class="sleeve of-warm" d="M153 98c5 9 11 13 22 14" />
  </svg>
`;

/** The infusion: lying back, with music. */
export const infusing: TemplateResult = html`
  <svg class="scene" viewBox="0 0 320 180" aria-hidden="true">
    <path class="ground" d="M0 0h320v180H0z" />
    <path class="light" d="M0 154h320v26H0z" />
    <g class="edged">
      <path class="paper" d="M22 24h66v60H22z" />
      <path class="warm" d="M22 68c14-8 22-8 34 0s22 6 32 0v16H22z" />
    </g>
    <path class="line" d="M55 24v60M252 38v116m-14 0h28M240 38h24" />
    <g class="edged">
      <path class="paper" d="M241 44h16v26c0 5-4 8-8 8s-8-3-8-8z" />
      <path class="deep" d="M241 58h16v12c0 5-4 8-8 8s-8-3-8-8z" />
    </g>
    <path class="line" d="M249 78c0 30-28 12-64 32M128 137v17m66-17v17" />
    <g class="edged">
      <path
        class="deep"
        d="M97 66c7-5 15-2 18 6l16 44h66c8 0 12 4 12 10s-4 10-12 10h-76c-7 0-11-3-14-10L90 82c-2-7 1-12 7-16z"
      />
      <path class="light" d="M196 116l40 9c7 2 9 8 7 13-2 4-7 6-13 4l-38-9z" />
      <path class="paper" d="M188 105l48 15c5 2 6 9 1 10l-52-6z" />
      <path
        class="warm"
        d="M119 84c8-6 17-4 22 4l10 17h43c7 0 10 4 9 10s-4 8-10 8h-50c-6 0-10-2-13-8z"
      />
      <path class="paper" d="M114 54a12 12 0 0 1 0 24 12 12 0 0 1 0-24z" />
    </g>
    <path class="hair" d="M101 66c-1-14 8-18 16-16 7 2 10 7 9 12-6 0-11-2-14-6-2 5-6 8-11 10z" />
    <path class="line" d="M102 62c3-15 20-17 25-2" />
    <path class="deep edged" d="M108 62c5-2 8 2 8 7s-3 8-6 7-6-12-2-14z" />
    <path class="limb" d="M142 97c7 11 18 15 36 14" />
    <path class="sleeve of-warm" d="M142 97c7 11 18 15 36 14" />
    <path
      class="line mark"
      d="M148 50V33l13-3v16M182 66V53l10-2v12M144 50h1M157 46h1M179 66h1M189 63h1"
    />
    <g class="edged">
      <path
        class="deep"
        d="M294 132c-2-16-12-21-19-21 0 13 9 19 19 21zM294 132c0-20 8-27 16-29 2 15-4 25-16 29z"
      />
      <path class="warm" d="M282 132h24l-3 22h-18z" />
    </g>
  </svg>
`;

/** Somebody takes you home. */
export const goingHome: TemplateResult = html`
  <svg class="scene" viewBox="0 0 320 180" aria-hidden="true">
    <path class="ground" d="M0 0h320v180H0z" />
    <path class="warm" d="M52 25a19 19 0 0 1 0 38 19 19 0 0 1 0-38z" />
    <path class="light" d="M0 134c40-24 80-28 128-12s100 8 192-8v66H0z" />
    <path class="deep" d="M0 152h320v28H0z" />
    <path class="dashes" d="M14 167h306" />
    <g class="edged">
      <path class="paper" d="M244 84h54v50h-54z" />
      <path class="deep" d="M236 86l35-32 35 32z" />
      <path class="light" d="M263 104h16v30h-16z" />
      <path class="warm" d="M284 96h9v9h-9z" />
      <path
        class="paper"
        d="M58 110l22-34c3-5 7-7 13-7h50c6 0 10 2 14 6l28 33 26 5c8 2 11 6 11 13v16c0 4-2 6-6 6H52c-5 0-8-3-8-8v-18c0-7 5-12 14-12z"
      />
      <path class="light" d="M73 108l15-24c2-3 4-4 8-4h22v28zM126 80h15c4 0 7 1 9 4l21 24h-45z" />
      <path class="deep" d="M136 108c0-7 4-10 9-10s9 3 9 10z" />
      <path class="warm" d="M92 108c0-7 4-10 9-10s9 3 9 10z" />
      <path
        class="paper"
        d="M145 84a8 8 0 0 1 0 15 8 8 0 0 1 0-15zM101 84a8 8 0 0 1 0 15 8 8 0 0 1 0-15z"
      />
    </g>
    <path
      class="hair"
      d="M93 93c-1-9 4-11 8-11 5 0 8 4 8 9-4-1-7-2-9-4-1 3-3 5-7 6zM137 91c0-8 4-9 8-9s8 4 8 9c-5-1-11-1-16 0z"
    />
    <g class="edged">
      <path
        class="deep"
        d="M82 134a15 15 0 0 1 0 30 15 15 0 0 1 0-30zM184 134a15 15 0 0 1 0 30 15 15 0 0 1 0-30z"
      />
      <path
        class="paper"
        d="M82 143a6 6 0 0 1 0 12 6 6 0 0 1 0-12zM184 143a6 6 0 0 1 0 12 6 6 0 0 1 0-12z"
      />
    </g>
    <path class="line" d="M130 120h10M212 121h8" />
  </svg>
`;

/** Signals go from one brain cell to the next; something sits in two of the three places that take them in. */
export const receptor: TemplateResult = html`
  <svg class="scene" viewBox="0 0 320 180" aria-hidden="true">
    <path class="ground" d="M0 0h320v180H0z" />
    <g class="edged">
      <path
        class="light"
        d="M92-6h136v30c26 6 34 18 30 30-4 10-20 12-98 12s-94-2-98-12c-4-12 4-24 30-30z"
      />
      <path
        class="paper"
        d="M112 20a14 14 0 0 1 0 28 14 14 0 0 1 0-28zM160 12a14 14 0 0 1 0 28 14 14 0 0 1 0-28zM206 24a14 14 0 0 1 0 28 14 14 0 0 1 0-28z"
      />
    </g>
    <path
      class="dots"
      d="M108 31v.1M116 31v.1M112 39v.1M156 23v.1M164 23v.1M160 31v.1M202 35v.1M210 35v.1M206 43v.1M96 80v.1M132 76v.1M160 86v.1M186 76v.1M226 82v.1M146 74v.1M162 101v.1"
    />
    <g class="edged">
      <path
        class="deep"
        d="M92 186v-34c-26-2-34-10-30-22 4-9 20-12 98-12s94 3 98 12c4 12-4 20-30 22v34z"
      />
      <path
        class="paper"
        d="M99 120v-20q0-5 5-5t5 5v8q3 4 6 0v-8q0-5 5-5t5 5v20zM149 120v-20q0-5 5-5t5 5v8q3 4 6 0v-8q0-5 5-5t5 5v20zM199 120v-20q0-5 5-5t5 5v8q3 4 6 0v-8q0-5 5-5t5 5v20z"
      />
      <path class="warm" d="M107 89h10l4 8-4 13h-10l-4-13zM207 89h10l4 8-4 13h-10l-4-13z" />
    </g>
  </svg>
`;

/** The way of a pain signal to the brain, stopped in the spinal cord. */
export const painPath: TemplateResult = html`
  <svg class="scene" viewBox="0 0 320 180" aria-hidden="true">
    <path class="ground" d="M0 0h320v180H0z" />
    <g class="edged">
      <path
        class="paper"
        d="M60 186c0-30 12-44 32-50 8-3 10-8 9-14-18-4-28-20-28-42 0-30 20-48 48-48 30 0 46 20 46 44l9 20c1 3 0 5-4 6h-6l1 16c0 8-4 11-11 11h-12c-2 12 1 20 12 24 22 8 32 20 34 33z"
      />
      <path
        class="warm"
        d="M91 74c-2-18 12-30 30-30 20 0 32 13 31 28-1 12-9 17-20 16-4 6-12 8-18 3-11 3-21-4-23-17z"
      />
    </g>
    <path
      class="line"
      d="M104 60c6-6 14-4 16 3m4-13c8 0 14 6 12 13m-38 12c6-4 14-2 17 4m16-6c-5 0-9 3-9 8"
    />
    <path class="cord" d="M115 92c2 16 4 26 2 44-1 14-2 30-1 48" />
    <path class="warm edged" d="M262 112l7 12 13 2-9 10 2 14-13-6-13 6 2-14-9-10 13-2z" />
    <path class="line signal" d="M240 136c-30 16-70 22-108 20" />
    <path class="line" d="M145 149l-9 7 9 7" />
    <path class="deep edged" d="M116 133a15 15 0 0 1 0 30 15 15 0 0 1 0-30z" />
    <path class="stop" d="M109 148h14" />
  </svg>
`;
