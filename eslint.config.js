import noUnsanitized from 'eslint-plugin-no-unsanitized';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'tests/pages/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  regexp.configs['flat/recommended'],
  noUnsanitized.configs.recommended,
  {
    rules: {
      // Regular expressions run on text that a stranger wrote: none may backtrack super-linearly.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Full-width and half-width twins in one class are the point here, not a slip.
      'regexp/no-obscure-range': 'off',
      // CONTRIBUTING asks for about 40; components carry their markup.
      'max-lines-per-function': ['error', { max: 65, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess: indices that a loop proves
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
);
