package id.laju.pemeliharaan;

import id.laju.berkas.Berkas;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.pemeliharaan.PutusanPemeliharaanService.Putusan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikat.PeringkatDipantau;
import id.laju.sertifikat.Sertifikat;
import id.laju.sertifikat.SertifikatService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code pemeliharaan-sertifikat} and {@code penilaian-berkala}. */
@Configuration
class PemeliharaanForm {

    record Catatan(String jenis, String alasan, String tanggal, String oleh, Instant pada) {
    }

    /** @param paling last day that a new deadline may be @param adaWaktu it is still ahead @param gagal the assessment failed @param permohonan number of the request for it; null without @param peringkat level of the certificate; null without @param dipantau level that the monitoring found; null without @param hasil {@link id.laju.sertifikasi.Kegiatan#hasil()} */
    record Muatan(long sertifikatId, String nomor, String pemegang, String produk, String acuan, String berlaku, String keadaan, boolean beku, String kegiatan, boolean ulang, String jatuhTempo, String batas,
            boolean diajukan, String permohonan, LocalDate diminta, String paling, boolean adaWaktu, boolean gagal, String palingBeku, List<Catatan> catatan, String peringkat, String dipantau, String hasil) {
    }

    record MuatanLapor(Muatan m, String tujuan, String langkah, String berkas) {
    }

    private final PemeliharaanService pemeliharaan;
    private final PutusanPemeliharaanService putusan;
    private final BatasPemeliharaan batas;
    private final AturanPemeliharaan aturan;
    private final LaporService lapor;
    private final SertifikatService sertifikat;
    private final PermohonanService permohonan;

    PemeliharaanForm(PemeliharaanService pemeliharaan, PutusanPemeliharaanService putusan, BatasPemeliharaan batas, AturanPemeliharaan aturan, LaporService lapor, SertifikatService sertifikat,
            PermohonanService permohonan) {
        this.pemeliharaan = pemeliharaan;
        this.putusan = putusan;
        this.batas = batas;
        this.aturan = aturan;
        this.lapor = lapor;
        this.sertifikat = sertifikat;
        this.permohonan = permohonan;
    }

    @Bean
    FormTugas<LaporService.IsianLapor> laporSertifikat() {
        return FormTugas.untuk("laporSertifikat", LaporService.IsianLapor.class, this::muatLapor, (t, i) -> {
            lapor.lapor(t.id("sertifikatId"), i, t.pelaku());
            if (i.alasan() != null && "tidak".equals(i.keputusan())) {
                pemeliharaan.catat(id(t), CatatanPemeliharaan.Jenis.TIDAK_DILAPORKAN, i.alasan().strip(), null, null, t.pelaku());
            }
            return Map.of("pelaporanSertifikat", i.keputusan());
        });
    }

    private Object muatLapor(TugasKonteks t) {
        AturanPemeliharaan.Lapor l = aturan.lapor(sertifikat.ambil(t.id("sertifikatId"))).orElse(new AturanPemeliharaan.Lapor(null, null, null));
        return new MuatanLapor(muat(t, batas::tunda), l.tujuan(), l.langkah(), lapor.bukti(t.id("sertifikatId")).map(Berkas::nama).orElse(null));
    }

    @Bean
    FormTugas<Putusan> putuskanTundaPenilaian() {
        return FormTugas.untuk("putuskanTundaPenilaian", Putusan.class, t -> muat(t, batas::tunda), (t, i) -> {
            putusan.tunda(id(t), i, t.pelaku());
            return Map.of("putusanTunda", i.keputusan());
        });
    }

    @Bean
    FormTugas<Putusan> putuskanPengembalian() {
        return FormTugas.untuk("putuskanPengembalian", Putusan.class, t -> muat(t, batas::tunda), (t, i) -> {
            putusan.pengembalian(id(t), i, t.pelaku());
            return Map.of("putusanPengembalian", i.keputusan());
        });
    }

    @Bean
    FormTugas<Putusan> putuskanPenilaianLewat() {
        return FormTugas.untuk("putuskanPenilaianLewat", Putusan.class, t -> muat(t, batas::tunda), (t, i) -> {
            putusan.lewat(id(t), i, t.pelaku());
            return Map.of("putusanPenilaian", i.keputusan());
        });
    }

    @Bean
    FormTugas<Putusan> catatHasilPenilaian() {
        return FormTugas.untuk("catatHasilPenilaian", Putusan.class, t -> muat(t, batas::tunda), (t, i) -> {
            putusan.hasil(id(t), i, t.pelaku());
            return Map.of("hasilPenilaian", i.keputusan());
        });
    }

    private Muatan muat(TugasKonteks t, Function<Pemeliharaan, LocalDate> paling) {
        Pemeliharaan p = pemeliharaan.ambil(id(t));
        Sertifikat s = sertifikat.ambil(p.sertifikatId());
        boolean beku = putusan.dibekukan(p);
        LocalDate akhir = beku ? batas.lagi(p, true) : paling.apply(p);
        return new Muatan(s.id(), s.nomor(), s.pemegang(), s.produk(), s.acuan(), Tanggal.panjang(s.terbit()) + " sampai " + Tanggal.panjang(s.berakhir()), s.keadaan(batas.hariIni(p)).sebutan(), beku,
            p.kegiatan().label(), p.ulang(), Tanggal.panjang(p.jatuhTempo()), Tanggal.panjang(p.batas()), putusan.terlambatDiajukan(p), p.permohonanId() == null ? null : permohonan.ambil(p.permohonanId()).praOrder(), p.diminta(),
            Tanggal.panjang(akhir), akhir.isAfter(batas.hariIni(p)), pemeliharaan.tidakDipertahankan(p), Tanggal.panjang(batas.beku(p)), pemeliharaan.catatan(p.id()).stream().map(c -> catatan(p, c)).toList(),
            s.peringkat(), sertifikat.dipantau(s.id()).map(PeringkatDipantau::peringkat).orElse(null), p.kegiatan().hasil());
    }

    private static Catatan catatan(Pemeliharaan p, CatatanPemeliharaan c) {
        return new Catatan(c.jenis().sebutan(p.kegiatan()), c.alasan(), c.tanggal() == null ? null : Tanggal.panjang(c.tanggal()), c.oleh(), c.pada());
    }

    private static long id(TugasKonteks t) {
        return t.id("pemeliharaanId");
    }
}
