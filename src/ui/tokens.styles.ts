import {css} from 'lit';

// Written by tools/tokens.ts from tokens.json. Run `npm run tokens` after a change there.

/** Where a browser cannot hold colours to each other, our own stand, whatever a practice sets. */
export const tokens = css`
  .base {
    --kw-action: #12586a;
    --kw-on-action: #ffffff;
    --kw-surface: #ffffff;
    --kw-text: #111b1e;
    --kw-soft: #394245;
    --kw-line: #d6d8d9;
    --kw-urgent: #98201a;
    --kw-focus: #111b1e;
    --kw-tint: #e9f4f8;
    --kw-fill: #12586a;
    --kw-edge: #6b6c6c;
    --kw-press: #0c4655;
  }
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z / alpha)) {
    .base {
      --kw-action: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(from var(--ketamine-accent, light-dark(#12586a, #86cbdc)) var(--kw-plain))
                      0.01%,
                    color(from var(--kw-tint) var(--kw-bound))
                  )
                  var(--kw-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-on-action: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(
                        from var(--ketamine-on-accent, color(from var(--kw-fill) var(--kw-ink)))
                          var(--kw-plain)
                      )
                      0.01%,
                    color(from var(--kw-fill) var(--kw-bound))
                  )
                  var(--kw-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-surface: color(
        from
          light-dark(
            color(from var(--ketamine-surface, light-dark(#ffffff, #181d21)) var(--kw-on-white)),
            color(from var(--ketamine-surface, light-dark(#ffffff, #181d21)) var(--kw-on-dark))
          )
          var(--kw-settle)
      );
      --kw-text: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(
                        from
                          var(
                            --ketamine-text,
                            oklch(
                              from
                                color-mix(
                                  in oklab,
                                  var(--kw-action),
                                  color(from var(--kw-tint) var(--kw-ink))
                                )
                                l min(c, 0.016) h
                            )
                          )
                          var(--kw-plain)
                      )
                      0.01%,
                    color(from var(--kw-tint) var(--kw-bound))
                  )
                  var(--kw-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-soft: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(
                        from
                          var(
                            --ketamine-muted,
                            color-mix(in oklab, var(--kw-text) 80%, var(--kw-surface))
                          )
                          var(--kw-plain)
                      )
                      0.01%,
                    color(from var(--kw-tint) var(--kw-bound))
                  )
                  var(--kw-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-line: color(
        from var(--ketamine-border, color-mix(in oklab, var(--kw-text) 15%, var(--kw-surface)))
          var(--kw-plain)
      );
      --kw-urgent: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(from var(--ketamine-danger, light-dark(#98201a, #ffb9ae)) var(--kw-plain))
                      0.01%,
                    color(from var(--kw-tint) var(--kw-bound))
                  )
                  var(--kw-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-focus: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(from var(--ketamine-focus, var(--kw-text)) var(--kw-plain)) 0.01%,
                    color(from var(--kw-tint) var(--kw-bound))
                  )
                  var(--kw-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-tint: oklch(
        from
          color-mix(
            in oklab,
            color(
                from
                  color(
                    from
                      color(
                        from
                          color-mix(
                            in xyz-d65,
                            color(
                                from var(--ketamine-accent, light-dark(#12586a, #86cbdc))
                                  var(--kw-plain)
                              )
                              0.01%,
                            color(from var(--kw-surface) var(--kw-bound))
                          )
                          var(--kw-scale)
                      )
                      var(--kw-fit)
                  )
                  var(--kw-lift)
              )
              7%,
            var(--kw-surface)
          )
          l max(c, min(2.5 * c, 0.016)) h
      );
      --kw-fill: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(from var(--ketamine-accent, light-dark(#12586a, #86cbdc)) var(--kw-plain))
                      0.01%,
                    color(from var(--kw-tint) var(--kw-bound))
                  )
                  var(--kw-fill-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-edge: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(from var(--kw-line) var(--kw-plain)) 0.01%,
                    color(from var(--kw-tint) var(--kw-bound))
                  )
                  var(--kw-scale)
              )
              var(--kw-fit)
          )
          var(--kw-lift)
      );
      --kw-press: color-mix(
        in oklab,
        var(--kw-fill) 86%,
        color(from var(--kw-on-action) var(--kw-ink))
      );
    }
  }
`;
