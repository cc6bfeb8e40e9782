// Starts the component scripts. Every page works without them; each only smooths a step.

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const parts = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  ServiceNavigation,
];
const started = [];
for (const Part of parts) {
  for (const element of document.querySelectorAll(`[data-module="${Part.moduleName}"]`)) {
    try {
      started.push(new Part(element));
    } catch (error) {
      console.error(error);
    }
  }
}

// The language switch sends one form; what is typed in the other forms of the page goes with it. Never a password or a file.
addEventListener('submit', ({ submitter, target }) => {
  if (submitter?.name !== '_language') return;
  const bodies = [...document.querySelectorAll('main form[method="post"]')]
    .filter((form) => form !== target && form.elements.namedItem('_key') !== null)
    .map((form) => {
      const secret = new Set(
        [...form.elements].filter(({ type }) => type === 'password').map(({ name }) => name),
      );
      const fields = [...new FormData(form)].filter(
        ([name, value]) => typeof value === 'string' && !secret.has(name),
      );
      return new URLSearchParams(fields.filter(([name]) => name !== '_csrf')).toString();
    });
  target.addEventListener(
    'formdata',
    ({ formData }) => bodies.forEach((body) => formData.append('_others', body)),
    {
      once: true,
    },
  );
});

// Opens every closed detail for printing, and closes those it opened.
const opened = new Set();
addEventListener('beforeprint', () => {
  for (const detail of document.querySelectorAll('details:not([open])')) {
    detail.open = true;
    opened.add(detail);
  }
});
addEventListener('afterprint', () => {
  for (const detail of opened) detail.open = false;
  opened.clear();
});
