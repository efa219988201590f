package id.laju.pelanggan;

/** The contact person as a customer types it. */
public record KontakForm(String nama, String jabatan, String hp, String surel) {

    static KontakForm dari(Pelanggan p) {
        return new KontakForm(p.kontakNama(), p.kontakJabatan(), p.kontakHp(), p.kontakSurel());
    }
}
