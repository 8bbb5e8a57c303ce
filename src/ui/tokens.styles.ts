import {css} from 'lit';

// Written by scripts/tokens.ts from tokens.json. Run `npm run docs -- tokens` after a change there.

/** Where a browser cannot hold colours to each other, our own stand, whatever a practice sets. */
export const tokens = css`
  .base {
    --ketamine-widgets-accent: #12586a;
    --ketamine-widgets-on-accent: #ffffff;
    --ketamine-widgets-surface: #ffffff;
    --ketamine-widgets-text: #111b1e;
    --ketamine-widgets-muted: #394245;
    --ketamine-widgets-border: #d6d8d9;
    --ketamine-widgets-danger: #98201a;
    --ketamine-widgets-focus: #111b1e;
    --ketamine-widgets-tint: #e9f4f8;
    --ketamine-widgets-fill: #12586a;
    --ketamine-widgets-edge: #6b6c6c;
    --ketamine-widgets-press: #0c4655;
  }
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z / alpha)) {
    .base {
      --ketamine-widgets-accent: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(
                        from var(--ketamine-accent, light-dark(#12586a, #86cbdc))
                          var(--ketamine-widgets-plain)
                      )
                      0.01%,
                    color(from var(--ketamine-widgets-tint) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-on-accent: color(
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
                            --ketamine-on-accent,
                            color(from var(--ketamine-widgets-fill) var(--ketamine-widgets-ink))
                          )
                          var(--ketamine-widgets-plain)
                      )
                      0.01%,
                    color(from var(--ketamine-widgets-fill) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-surface: color(
        from
          light-dark(
            color(
              from var(--ketamine-surface, light-dark(#ffffff, #181d21))
                var(--ketamine-widgets-on-white)
            ),
            color(
              from var(--ketamine-surface, light-dark(#ffffff, #181d21))
                var(--ketamine-widgets-on-dark)
            )
          )
          var(--ketamine-widgets-settle)
      );
      --ketamine-widgets-text: color(
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
                                  var(--ketamine-widgets-accent),
                                  color(
                                    from var(--ketamine-widgets-tint) var(--ketamine-widgets-ink)
                                  )
                                )
                                l min(c, 0.016) h
                            )
                          )
                          var(--ketamine-widgets-plain)
                      )
                      0.01%,
                    color(from var(--ketamine-widgets-tint) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-muted: color(
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
                            color-mix(
                              in oklab,
                              var(--ketamine-widgets-text) 80%,
                              var(--ketamine-widgets-surface)
                            )
                          )
                          var(--ketamine-widgets-plain)
                      )
                      0.01%,
                    color(from var(--ketamine-widgets-tint) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-border: color(
        from
          var(
            --ketamine-border,
            color-mix(in oklab, var(--ketamine-widgets-text) 15%, var(--ketamine-widgets-surface))
          )
          var(--ketamine-widgets-plain)
      );
      --ketamine-widgets-danger: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(
                        from var(--ketamine-danger, light-dark(#98201a, #ffb9ae))
                          var(--ketamine-widgets-plain)
                      )
                      0.01%,
                    color(from var(--ketamine-widgets-tint) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-focus: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(
                        from var(--ketamine-focus, var(--ketamine-widgets-text))
                          var(--ketamine-widgets-plain)
                      )
                      0.01%,
                    color(from var(--ketamine-widgets-tint) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-tint: oklch(
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
                                  var(--ketamine-widgets-plain)
                              )
                              0.01%,
                            color(
                              from var(--ketamine-widgets-surface) var(--ketamine-widgets-bound)
                            )
                          )
                          var(--ketamine-widgets-scale)
                      )
                      var(--ketamine-widgets-fit)
                  )
                  var(--ketamine-widgets-lift)
              )
              7%,
            var(--ketamine-widgets-surface)
          )
          l max(c, min(2.5 * c, 0.016)) h
      );
      --ketamine-widgets-fill: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(
                        from var(--ketamine-accent, light-dark(#12586a, #86cbdc))
                          var(--ketamine-widgets-plain)
                      )
                      0.01%,
                    color(from var(--ketamine-widgets-tint) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-fill-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-edge: color(
        from
          color(
            from
              color(
                from
                  color-mix(
                    in xyz-d65,
                    color(from var(--ketamine-widgets-border) var(--ketamine-widgets-plain)) 0.01%,
                    color(from var(--ketamine-widgets-tint) var(--ketamine-widgets-bound))
                  )
                  var(--ketamine-widgets-scale)
              )
              var(--ketamine-widgets-fit)
          )
          var(--ketamine-widgets-lift)
      );
      --ketamine-widgets-press: color-mix(
        in oklab,
        var(--ketamine-widgets-fill) 86%,
        color(from var(--ketamine-widgets-on-accent) var(--ketamine-widgets-ink))
      );
    }
  }
`;
