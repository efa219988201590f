package id.laju.keputusan;

import id.laju.audit.BukaTemuanService;
import id.laju.audit.PenilaianUjiService;
import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision that was postponed to a day: what the customer says meanwhile, and what becomes of it. */
@Service
class PenundaanKeputusanService {

    private static final Set<String> TINDAKAN = Set.of("tinjau", "perbaiki", "uji", "perpanjang", "berhenti");
    private static final int PALING_LAMA_HARI = 366;
    private static final int PALING_BANYAK = 10;
    private static final int INGATKAN_HARI = 7;
    private static final int PANJANG = 2000;
    private static final int ALASAN_TEMUAN = 1000;
    private static final Aturan BUKTI = Aturan.DOKUMEN_SERTIFIKASI.untuk("berkas", "Bukti");

    private final PenundaanMapper mapper;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final KeputusanProses proses;
    private final BukaTemuanService temuan;
    private final PenilaianUjiService uji;
    private final KalenderKerja kalender;
    private final Clock jam;

    PenundaanKeputusanService(PenundaanMapper mapper, PermohonanService permohonan, BerkasService berkas, KeputusanProses proses, BukaTemuanService temuan,
            PenilaianUjiService uji, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.proses = proses;
        this.temuan = temuan;
        this.uji = uji;
        this.kalender = kalender;
        this.jam = jam;
    }

    LocalDate hariIni(Permohonan p) {
        return LocalDate.ofInstant(jam.instant(), kalender.zona(p.satker()));
    }

    /** Newest first. */
    List<Penundaan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    Optional<Penundaan> terakhir(long permohonanId) {
        return mapper.semua(permohonanId).stream().findFirst();
    }

    Penundaan kini(long permohonanId) {
        return terakhir(permohonanId).orElseThrow();
    }

    /** Findings that nobody mended, as people read them. */
    List<String> tidakDiperbaiki(long permohonanId) {
        return temuan.tidakDiperbaiki(permohonanId);
    }

    /** Why the product did not pass its test; empty when it did, or was not tested. */
    Optional<String> ujiGagal(long permohonanId) {
        return uji.tidakMemenuhi(permohonanId);
    }

    List<Berkas> bukti(long penundaanId) {
        return mapper.berkas(penundaanId).stream().map(berkas::ambil).toList();
    }

    /** Of any postponement of this request. @throws TidakDitemukan for another file */
    Berkas satuBukti(long permohonanId, UUID id) {
        return mapper.semua(permohonanId).stream().flatMap(p -> mapper.berkas(p.id()).stream()).filter(id::equals).findFirst().map(berkas::ambil)
            .orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada pada penundaan ini."));
    }

    byte[] isi(Berkas b) {
        return berkas.isi(b.id());
    }

    /** A day to come. @throws IsianKeliru on that field */
    LocalDate tanggal(Permohonan p, String bidang, String isian) {
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal(bidang, isian, "Tanggal penundaan");
        LocalDate kini = hariIni(p);
        baca.periksa().tolakJika(hari == null, bidang, "Isi sampai tanggal berapa keputusan ditunda.")
            .tolakJika(hari != null && !hari.isAfter(kini), bidang, "Tanggal penundaan harus sesudah hari ini.")
            .tolakJika(hari != null && hari.isAfter(kini.plusDays(PALING_LAMA_HARI)), bidang, "Keputusan ditunda paling lama satu tahun.").selesai();
        return hari;
    }

    @Transactional
    void tunda(Permohonan p, long keputusanId, int ke, LocalDate sampai, String alasan) {
        ZoneId zona = kalender.zona(p.satker());
        Instant batas = sampai.atTime(LocalTime.of(23, 59, 59)).atZone(zona).toInstant();
        Instant pengingat = sampai.minusDays(INGATKAN_HARI).atTime(LocalTime.of(8, 0)).atZone(zona).toInstant();
        Instant kini = jam.instant();
        mapper.tunda(keputusanId, ke, sampai, batas, pengingat.isAfter(kini) ? pengingat : kini.plus(Duration.between(kini, batas).dividedBy(2)), alasan);
    }

    /** The customer says that what was missing is there. @throws IsianKeliru with every wrong field, or while the balai decides */
    @Transactional
    void jawab(long permohonanId, String jawaban, List<Unggahan> bukti, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        proses.kunci(p.kasus());
        Penundaan ini = mapper.kunci(permohonanId).filter(Penundaan::menunggu).orElseThrow(() -> new IsianKeliru("Penundaan ini tidak menunggu jawaban Anda."));
        new PeriksaIsian().wajib("jawaban", jawaban, "Jelaskan bagaimana syaratnya dipenuhi.").panjang("jawaban", jawaban, PANJANG, "Penjelasan")
            .tolakJika(bukti.size() > PALING_BANYAK, "berkas", "Paling banyak " + PALING_BANYAK + " berkas; gabungkan sebagian.").selesai();
        bukti.forEach(b -> mapper.tambahBerkas(ini.id(), berkas.simpan(p.satker(), b.nama(), b.isi(), oleh, BUKTI).id()));
        mapper.jawab(ini.id(), jawaban.strip(), oleh, jam.instant());
        if (!proses.dijawab(p.kasus(), permohonanId)) {
            throw new IsianKeliru("Balai sedang memproses penundaan ini. Coba lagi nanti.");
        }
    }

    /** @return the postponement that was decided about @throws IsianKeliru with every wrong field */
    @Transactional
    Penundaan tentukan(Permohonan p, String tindakan, String alasan, String sampai, String oleh) {
        Penundaan ini = mapper.kunci(p.id()).filter(x -> x.tindakan() == null).orElseThrow(() -> new IsianKeliru("Penundaan ini sudah ditentukan. Muat ulang halaman."));
        new PeriksaIsian().tolakJika(tindakan == null || !TINDAKAN.contains(tindakan), "keputusan", "Pilih kelanjutannya.").wajib("alasan", alasan, "Tulis alasannya.")
            .panjang("alasan", alasan, PANJANG, "Alasan").panjang("alasan", "perbaiki".equals(tindakan) ? alasan : null, ALASAN_TEMUAN, "Alasan")
            .tolakJika("perbaiki".equals(tindakan) && tidakDiperbaiki(p.id()).isEmpty(), "keputusan", "Tidak ada temuan yang belum diperbaiki; pilih kelanjutan lain.")
            .tolakJika("uji".equals(tindakan) && ujiGagal(p.id()).isEmpty(), "keputusan", "Tidak ada hasil uji yang tidak memenuhi syarat; pilih kelanjutan lain.").selesai();
        if ("perpanjang".equals(tindakan) || "perbaiki".equals(tindakan)) {
            tanggal(p, "sampai", sampai);
        }
        mapper.tindak(ini.id(), tindakan, alasan.strip(), oleh, jam.instant());
        if ("perbaiki".equals(tindakan)) {
            temuan.buka(p.id(), tanggal(p, "sampai", sampai), alasan.strip(), oleh);
        }
        return ini;
    }
}
