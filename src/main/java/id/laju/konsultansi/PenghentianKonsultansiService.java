package id.laju.konsultansi;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.DibayarOrder;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer withdraws by letter while its order is carried out, or the balai gives it up by letter because nobody can be reached: the order ends, wherever it stands. */
@Service
class PenghentianKonsultansiService {

    /** As typed. @param pihak PELANGGAN or BALAI: whose letter it is @param menjadi dikembalikan or dimuka; not read when nothing was billed */
    record Isian(String pihak, String alasan, String nomor, String tanggal, String menjadi) {
    }

    private final PenghentianKonsultansiMapper mapper;
    private final KunjunganMapper kunjungan;
    private final KonsultansiProses proses;
    private final KonsultansiService konsultansi;
    private final PermohonanService permohonan;
    private final DibayarOrder dibayar;
    private final Clock jam;

    PenghentianKonsultansiService(PenghentianKonsultansiMapper mapper, KunjunganMapper kunjungan, KonsultansiProses proses, KonsultansiService konsultansi, PermohonanService permohonan, DibayarOrder dibayar, Clock jam) {
        this.mapper = mapper;
        this.kunjungan = kunjungan;
        this.proses = proses;
        this.konsultansi = konsultansi;
        this.permohonan = permohonan;
        this.dibayar = dibayar;
        this.jam = jam;
    }

    /** Empty unless the customer withdrew. */
    Optional<PenghentianKonsultansi> cari(long permohonanId) {
        return mapper.cari(permohonanId);
    }

    boolean dapat(Permohonan p) {
        return p.kasus() != null && proses.dapatDihentikan(p.kasus());
    }

    /** Rupiah that came in for the order; empty when nothing was billed. */
    Optional<BigDecimal> dibayar(long permohonanId) {
        return dibayar.untuk(permohonanId);
    }

    /** @throws IsianKeliru when a field is wrong, or the work is over meanwhile */
    @Transactional
    void hentikan(Permohonan p, Isian i, String oleh) {
        LocalDate tanggal = periksa(p, i);
        proses.kunci(p.kasus());
        pastikan(proses.dapatDihentikan(p.kasus()));
        String uang = dibayar(p.id()).isPresent() ? i.menjadi() : null;
        mapper.catat(new PenghentianKonsultansi(p.id(), i.pihak(), i.alasan().strip(), i.nomor().strip(), tanggal, uang, jam.instant(), oleh));
        kunjungan.batalkanRencana(p.id());
        permohonan.batalkanOrder(p.id(), i.alasan().strip(), DibayarOrder.dikembalikan(uang), oleh);
        pastikan(proses.dihentikan(p.kasus()));
    }

    private LocalDate periksa(Permohonan p, Isian i) {
        BacaIsian baca = new BacaIsian();
        LocalDate tanggal = baca.tanggal("tanggal", i.tanggal(), "Tanggal surat");
        baca.periksa().tolakJika(!List.of("PELANGGAN", "BALAI").contains(String.valueOf(i.pihak())), "pihak", "Pilih siapa yang menghentikan.").wajib("alasan", i.alasan(), "Tulis alasan penghentian; pelanggan membacanya.").panjang("alasan", i.alasan(), 1000, "Alasan")
            .wajib("nomor", i.nomor(), "Tulis nomor suratnya.").panjang("nomor", i.nomor(), 100, "Nomor surat")
            .wajib("tanggal", i.tanggal(), "Isi tanggal suratnya.").tolakJika(tanggal != null && tanggal.isAfter(konsultansi.hariIni(p.satker())), "tanggal", "Tanggal surat tidak boleh sesudah hari ini.");
        dibayar.periksa(baca.periksa(), p.id(), i.menjadi());
        baca.selesai();
        return tanggal;
    }

    private static void pastikan(boolean berjalan) {
        if (!berjalan) {
            throw new IsianKeliru("Order ini sekarang tidak sedang dikerjakan, jadi tidak dapat dihentikan di sini. Muat ulang halaman kasusnya untuk melihat keadaannya.");
        }
    }
}
