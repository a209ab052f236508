export const NewProgram = () => (
  <section className="picked">
    <h2>Add a program</h2>
  </section>
);
