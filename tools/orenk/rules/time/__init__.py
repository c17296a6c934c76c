"""TIM: dates, time limits, entry into force and transition."""
