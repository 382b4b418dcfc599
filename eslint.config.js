import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { walls } from "./scripts/lint/walls.js";

export default defineConfig(
  globalIgnores(["dist/", "data/", "src/generated/", "src/.observablehq/"]),
  tseslint.configs.strictTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-empty": "error",
      "no-useless-escape": "error",
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Numbers are what most texts of this site are made of.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Texts are taken apart where every character is one code point.
      "@typescript-eslint/no-misused-spread": "off",
      // Definitions are plain objects of functions here, and no function uses `this`.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  walls,
);
