package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import java.util.List;
import java.util.function.Predicate;

/** How many are in a class: who paid is not who comes, once the class has another date. @param mundur who was registered and does not take part */
record JumlahPeserta(List<PesertaKelas> semua, int mundur) {

    /** They make the quota. */
    long kuotaTerisi() {
        return banyak(PesertaKelas::lunas);
    }

    /** Orders that were asked about the date that the class has now. */
    long belumMenjawab() {
        return semua.stream().filter(PesertaKelas::ditanya).map(PesertaKelas::permohonanId).distinct().count();
    }

    boolean ada() {
        return !semua.isEmpty();
    }

    /** As staff read it, in people. */
    String sebutan() {
        long dibayar = banyak(PesertaKelas::dibayar);
        long belumSetuju = dibayar - kuotaTerisi();
        return semua.size() + " orang, " + dibayar + " lunas" + (belumSetuju > 0 ? " (" + belumSetuju + " belum menyetujui jadwal baru)" : "") + (mundur > 0 ? ", " + mundur + " tidak jadi ikut" : "");
    }

    private long banyak(Predicate<PesertaKelas> syarat) {
        return semua.stream().filter(syarat).count();
    }
}
