/** What only New York has. Some are also in comments, which are no fault but mislead as much. */
export const ofNewYork =
  /New York|Nueva York|New_York|\bNYC|Bronx|Brooklyn|Manhattan|Staten ?Island|\bMOIA\b|IDNYC|['"](?:moia-hotline|idnyc|nyifup|311)['"]/;
