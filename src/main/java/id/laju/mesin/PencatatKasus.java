package id.laju.mesin;

import id.laju.kalender.KalenderKerja;
import id.laju.kalender.Norma;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps status, turn and promise of a case; turn and service clock are worked out once, at the end of the transaction. */
@Component
class PencatatKasus {

    static final String BALAI = "balai";
    private static final String AWAL = "Sedang Diproses";
    private static final String AKHIR = "Selesai";

    private final KasusMapper mapper;
    private final KunciKasus kunci;
    private final LangkahKini langkah;
    private final KalenderKerja kalender;
    private final KataMenurutKasus kata;
    private final Clock jam;

    PencatatKasus(KasusMapper mapper, KunciKasus kunci, LangkahKini langkah, KalenderKerja kalender, KataMenurutKasus kata, Clock jam) {
        this.mapper = mapper;
        this.kunci = kunci;
        this.langkah = langkah;
        this.kalender = kalender;
        this.kata = kata;
        this.jam = jam;
    }

    void mulai(String nomor, String layanan, String satker, Long pelangganId, String status) {
        mapper.simpan(nomor, layanan, satker, pelangganId, status == null ? AWAL : status, jam.instant());
    }

    /** What runs beside the main flow leaves what the customer reads of the whole case to that flow. */
    void status(String nomor, DelegateExecution posisi, String status) {
        if (status != null && !sifat(posisi).disamping()) {
            status(nomor, kata(nomor, status));
        }
    }

    void status(String nomor, String status) {
        if (status != null && !status.equals(kunci.kunci(nomor).status())) {
            mapper.ubahStatus(nomor, status);
            kunci.ingat(kunci.kunci(nomor).dengan(status));
        }
    }

    /** A case whose model never said how far it is, such as one period of a certificate, has at least ended. */
    void tutup(String nomor) {
        hitungUlang(nomor);
        if (AWAL.equals(kunci.kunci(nomor).status())) {
            status(nomor, AKHIR);
        }
        mapper.tutup(nomor, jam.instant());
        kunci.berubah();
    }

    /** Starts the promise of the service anew, counted from now. */
    void janjikan(String nomor, String satker, String janji) {
        Instant kini = jam.instant();
        Instant sampai = kalender.tambah(satker, kini, Norma.urai(janji));
        long menit = kalender.menitKerja(satker, kini, sampai);
        hitungUlang(nomor);
        mapper.aturJam(nomor, kunci.kunci(nomor).giliran(), menit, kini, sampai);
        kunci.berubah();
    }

    /** Where the clock stands, it goes on later with as much time as there is from now until that moment. */
    void geser(String nomor, Instant sampai) {
        hitungUlang(nomor);
        Kasus k = kunci.kunci(nomor);
        Instant kini = jam.instant();
        long menit = kalender.menitKerja(k.satker(), kini, sampai);
        if (k.sisaMenit() != null && menit > sisa(k, kini)) {
            mapper.aturJam(nomor, k.giliran(), menit, k.jamSejak() == null ? null : kini, sampai);
            kunci.berubah();
        }
    }

    /** The promise becomes shorter by so many working days, whether or not the clock stands; a case without promise keeps none. */
    void majukan(String nomor, int hari) {
        hitungUlang(nomor);
        Kasus k = kunci.kunci(nomor);
        if (k.sisaMenit() != null) {
            Instant sampai = kalender.mundurHariKerja(k.satker(), k.janji(), hari);
            mapper.aturJam(nomor, k.giliran(), k.sisaMenit() - kalender.menitKerja(k.satker(), sampai, k.janji()), k.jamSejak(), sampai);
            kunci.berubah();
        }
    }

    private long sisa(Kasus k, Instant kini) {
        return k.jamSejak() == null ? k.sisaMenit() : k.sisaMenit() - kalender.menitKerja(k.satker(), k.jamSejak(), kini);
    }

    /** What the model says at this place, that of its callers included. */
    SifatWarisan sifat(DelegateExecution posisi) {
        return new SifatWarisan(posisi, kunci);
    }

    /** What the model says, in the words for this case. */
    String kata(String nomor, String kalimat) {
        return kata.kata(nomor, kalimat);
    }

    /** One after the other from here on. Turn and clock stay as they are. */
    void antre(String nomor) {
        kunci.kunci(nomor);
    }

    /** To be called when a step begins to wait or ends, or when the case does. */
    @SuppressWarnings("unchecked")
    void hitungUlang(String nomor) {
        Set<String> tersentuh = (Set<String>) TransactionSynchronizationManager.getResource(this);
        if (tersentuh == null) {
            tersentuh = new HashSet<>();
            TransactionSynchronizationManager.bindResource(this, tersentuh);
            TransactionSynchronizationManager.registerSynchronization(new PadaAkhir(tersentuh));
        }
        if (tersentuh.add(nomor)) {
            kunci.kunci(nomor);
        }
    }

    private void atur(String nomor) {
        Kasus kasus = kunci.kunci(nomor);
        String giliran = kasus.selesai() != null ? kasus.giliran() : langkah.balaiMenunggu(nomor) ? BALAI : mapper.giliranSekarang(nomor);
        String baru = giliran == null ? kasus.giliran() : giliran;
        boolean berjalan = kasus.selesai() == null && baru.equals(BALAI);
        Instant kini = jam.instant();
        if (kasus.sisaMenit() == null || berjalan == (kasus.jamSejak() != null)) {
            giliran(kasus, baru);
        } else if (berjalan) {
            mapper.aturJam(nomor, baru, kasus.sisaMenit(), kini, sampai(kasus, kini));
        } else {
            mapper.aturJam(nomor, baru, sisa(kasus, kini), null, kasus.janji());
        }
    }

    /** The clock goes on as it does. */
    private void giliran(Kasus kasus, String baru) {
        if (!baru.equals(kasus.giliran())) {
            mapper.aturJam(kasus.nomor(), baru, kasus.sisaMenit(), kasus.jamSejak(), kasus.janji());
        }
    }

    /** A promise that was broken before the clock stood keeps its day. */
    private Instant sampai(Kasus kasus, Instant kini) {
        return kasus.sisaMenit() > 0 ? kalender.tambahMenitKerja(kasus.satker(), kini, kasus.sisaMenit()) : kasus.janji();
    }

    /** Runs before the commit, still inside the transaction. */
    private class PadaAkhir implements TransactionSynchronization {

        private final Set<String> tersentuh;

        PadaAkhir(Set<String> tersentuh) {
            this.tersentuh = tersentuh;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            tersentuh.stream().sorted().forEach(PencatatKasus.this::atur);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PencatatKasus.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PencatatKasus.this, tersentuh);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PencatatKasus.this);
        }
    }
}
