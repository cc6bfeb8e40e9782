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
