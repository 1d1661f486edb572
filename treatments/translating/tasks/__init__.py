"""What waits in each translation: for a translator, for a second person, for somebody who publishes it."""
