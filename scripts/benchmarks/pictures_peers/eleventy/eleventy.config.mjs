// Pictures as Eleventy's own documentation has them made: the transform of every <img> in a page.
import path from "node:path";
import { eleventyImageTransformPlugin } from "@11ty/eleventy-img";
import settings from "./settings.json" with { type: "json" };

export default function (config) {
  config.addPlugin(eleventyImageTransformPlugin, {
    formats: Object.keys(settings.quality),
    widths: settings.widths,
    sharpAvifOptions: { quality: settings.quality.avif },
    sharpWebpOptions: { quality: settings.quality.webp },
    filenameFormat: (id, source, width, format) =>
      `${id}-${path.parse(source).name}-${width}.${format}`,
    htmlOptions: { imgAttributes: { loading: "lazy", decoding: "async", sizes: "100vw" } },
  });
  return { dir: { input: "content", includes: "../_includes", output: "_site" } };
}
