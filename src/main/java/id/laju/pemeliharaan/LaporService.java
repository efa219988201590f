package id.laju.pemeliharaan;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new certificate is reported to SIINas or BSN, with number, date and proof. */
@Service
class LaporService {

    private static final Aturan BUKTI = Aturan.DOKUMEN_TAMBAHAN.untuk("bukti", "Bukti pelaporan");

    /** @param keputusan lapor, or tidak with the reason */
    record IsianLapor(String keputusan, LocalDate tanggal, String nomor, String alasan) {
    }

    private final LaporMapper mapper;
    private final AturanPemeliharaan aturan;
    private final SertifikatService sertifikat;
    private final BerkasService berkas;
    private final Clock jam;

    LaporService(LaporMapper mapper, AturanPemeliharaan aturan, SertifikatService sertifikat, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.aturan = aturan;
        this.sertifikat = sertifikat;
        this.berkas = berkas;
        this.jam = jam;
    }

    boolean perlu(long sertifikatId) {
        Sertifikat s = sertifikat.ambil(sertifikatId);
        return !s.lama() && dilaporkan(sertifikatId).isEmpty() && aturan.lapor(s).isPresent();
    }

    Optional<LaporanSertifikat> cari(long sertifikatId) {
        return mapper.cari(sertifikatId);
    }

    /** Empty before it was reported. */
    Optional<LaporanSertifikat> dilaporkan(long sertifikatId) {
        return cari(sertifikatId).filter(l -> l.dilaporkan() != null);
    }

    /** What the holder does next in the reader's language, while the certificate counts; empty when the table names nothing. */
    Optional<String> langkah(Sertifikat s, Locale pembaca) {
        return s.keadaan(sertifikat.hariIni(s.satker())).aktif() ? aturan.lapor(s).map(l -> l.langkah(pembaca)) : Optional.empty();
    }

    /** As it is stored; empty before anything was uploaded. */
    Optional<Berkas> bukti(long sertifikatId) {
        return cari(sertifikatId).filter(l -> l.berkasId() != null).map(l -> berkas.ambil(l.berkasId()));
    }

    /** Takes the place of what was uploaded before. @return the file as it is kept */
    @Transactional
    Berkas unggah(long sertifikatId, String nama, byte[] isi, String oleh) {
        Berkas b = berkas.simpan(sertifikat.ambil(sertifikatId).satker(), nama, isi, oleh, BUKTI);
        if (mapper.unggah(sertifikatId, b.id()) == 0) {
            throw new IsianKeliru("Sertifikat ini sudah dilaporkan; buktinya tidak diganti lagi.");
        }
        return b;
    }

    /** @throws IsianKeliru on keputusan, tanggal, nomor, bukti, alasan */
    @Transactional
    void lapor(long sertifikatId, IsianLapor i, String oleh) {
        Sertifikat s = sertifikat.ambil(sertifikatId);
        Optional<AturanPemeliharaan.Lapor> tujuan = aturan.lapor(s);
        boolean lapor = "lapor".equals(i.keputusan());
        boolean tidak = "tidak".equals(i.keputusan());
        PeriksaIsian periksa = new PeriksaIsian().tolakJika(!lapor && !tidak, "keputusan", "Pilih apakah sertifikat ini dilaporkan.")
            .tolakJika(lapor && tujuan.isEmpty(), "keputusan", "Menurut tabel lapor-sertifikat sertifikat ini tidak dilaporkan lagi; pilih tidak dilaporkan.");
        (lapor ? terlapor(periksa, s, i) : periksa.tolakJika(tidak && BacaIsian.teks(i.alasan()) == null, "alasan", "Tulis mengapa sertifikat ini tidak dilaporkan.").panjang("alasan", i.alasan(), 500, "Alasan")).selesai();
        if (lapor) {
            mapper.lapor(sertifikatId, tujuan.get().tujuan(), i.tanggal(), i.nomor().strip(), oleh, jam.instant());
        }
    }

    private PeriksaIsian terlapor(PeriksaIsian periksa, Sertifikat s, IsianLapor i) {
        return periksa.wajib("tanggal", i.tanggal(), "Isi tanggal pelaporan.")
            .tolakJika(i.tanggal() != null && (i.tanggal().isAfter(sertifikat.hariIni(s.satker())) || i.tanggal().isBefore(s.terbit())), "tanggal", "Tanggal pelaporan harus antara tanggal terbit sertifikat dan hari ini.")
            .wajib("nomor", i.nomor(), "Isi nomor pelaporan.").panjang("nomor", i.nomor(), 120, "Nomor pelaporan").tolakJika(bukti(s.id()).isEmpty(), "bukti", "Unggah bukti pelaporannya.");
    }
}
