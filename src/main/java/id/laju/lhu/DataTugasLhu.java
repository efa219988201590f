package id.laju.lhu;

import id.laju.dokumen.Angka;
import id.laju.dokumen.Bahasa;
import id.laju.dokumen.Lhu.Akreditasi;
import id.laju.dokumen.Teks;
import id.laju.mesin.KasusService;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the forms of a report show. */
@Component
class DataTugasLhu {

    private static final java.util.Map<String, String> BAHASA = java.util.Map.of("ID", "Indonesia", "EN", "Inggris", "ID_EN", "Indonesia dan Inggris");

    private static final java.util.Map<String, String> TINDAKAN = java.util.Map.of("PERBAIKI", "Diminta perbaikan", "KEMBALIKAN", "Dikembalikan penanda tangan",
            "TARIK", "Permintaan tanda tangan ditarik", KetikanService.KOREKSI, "Koreksi PJ Lab", KetikanService.KETIK_ULANG, "Dikembalikan CS ke Pengetik");

    /** @param tenggat in words; "-" without a due date */
    record Kepala(String kasus, String nomorOrder, String pelanggan, String tenggat, String nomorLhu, String bahasa, boolean inggris, long laporanId, String koreksi, String hardcopy, String sebutan) {
    }

    private static final String DALAM_LINGKUP = "KAN";

    record BarisHasil(String parameter, String hasil, String satuan, String batas, String kesesuaian, String metode, String akreditasi) {
    }

    /** @param ketikan what the pengetik added */
    record Contoh(String nomorAnalisa, String idSampel, String nama, String namaInggris, String kondisi, LocalDate diterima, LocalDate selesai,
            List<BarisHasil> hasil, Ketikan ketikan) {
    }

    record Catatan(String tindakan, String catatan, String oleh, Instant pada) {
    }

    private final PermohonanService permohonan;
    private final PenyusunLhu penyusun;
    private final LingkupLaporan lingkup;
    private final LhuService lhu;
    private final KasusService kasus;
    private final StafService staf;
    private final AmandemenMapper amandemen;
    private final SatkerService satker;

    DataTugasLhu(PermohonanService permohonan, PenyusunLhu penyusun, LingkupLaporan lingkup, LhuService lhu,
            KasusService kasus, StafService staf, AmandemenMapper amandemen, SatkerService satker) {
        this.permohonan = permohonan;
        this.penyusun = penyusun;
        this.lingkup = lingkup;
        this.lhu = lhu;
        this.kasus = kasus;
        this.staf = staf;
        this.amandemen = amandemen;
        this.satker = satker;
    }

    Kepala kepala(TugasKonteks k) {
        Laporan l = permohonan.satuLaporan(k.id("laporanId"));
        Permohonan p = permohonan.ambil(l.permohonanId());
        Instant tenggat = kasus.terbuka(k.kasus()).stream().filter(t -> k.tugasId().equals(t.pegangan())).map(t -> t.tenggat()).findFirst().orElse(null);
        return new Kepala(k.kasus(), p.nomorOrder(), p.namaCetak(), batas(tenggat, zona(p)), l.nomorLhu(), BAHASA.get(p.bahasa()), p.berbahasaInggris(), l.id(), koreksi(l),
                p.hardcopyDitulis(), p.sebutanLaporan());
    }

    /** A due date as all forms of the office tell it. */
    static String batas(Instant tenggat, ZoneId zona) {
        return tenggat == null ? "-" : Tanggal.batas(tenggat, zona);
    }

    /** Of the balai that reports. */
    ZoneId zona(long laporanId) {
        return zona(permohonan.ambil(permohonan.satuLaporan(laporanId).permohonanId()));
    }

    private ZoneId zona(Permohonan p) {
        return satker.ambil(p.satker()).zonaWaktu();
    }

    /** Null for a first report. */
    private String koreksi(Laporan l) {
        return amandemen.denganLaporanBaru(l.id()).map(a -> (a.pengganti() ? "Pengganti" : "Amandemen") + " " + permohonan.ambil(l.permohonanId()).sebutanLaporan() + " "
                + permohonan.satuLaporan(a.laporanId()).nomorLhu() + ". Alasan: " + a.putusanAlasan()).orElse(null);
    }

    List<Contoh> contoh(long laporanId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        List<SampelDilaporkan> sampel = penyusun.sampel(l);
        LingkupLaporan.Lingkup dalam = lingkup.dari(l.satker(), sampel);
        Permohonan p = permohonan.ambil(l.permohonanId());
        Optional<Boolean> sertifikat = lhu.sertifikat(l).map(s -> s.akreditasi(l).isPresent());
        return sampel.stream().map(s -> contoh(p, s, dalam, sertifikat)).toList();
    }

    /** The symbol as it would be printed, on a certificate too; null when nothing in the paper is accredited. */
    String akreditasi(long laporanId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        return lhu.sertifikat(l).map(s -> s.akreditasi(l).filter(n -> penyusun.ketikan(l).stream().noneMatch(Ketikan::tanpaAkreditasi)).map(n -> "KAN " + n))
            .orElseGet(() -> Optional.ofNullable(simbol(l))).orElse(null);
    }

    private String simbol(Laporan l) {
        List<SampelDilaporkan> sampel = penyusun.sampel(l);
        Akreditasi akreditasi = lingkup.dari(l.satker(), sampel).akreditasi(sampel);
        return akreditasi == null ? null : akreditasi.lembaga() + " " + akreditasi.nomor();
    }

    private static Contoh contoh(Permohonan p, SampelDilaporkan s, LingkupLaporan.Lingkup dalam, Optional<Boolean> sertifikat) {
        SampelDiuji d = s.diuji();
        List<BarisHasil> hasil = s.parameter().stream().flatMap(q -> s.hasil(q).map(h -> baris(q, h, sertifikat.map(b -> b && h.alasan() == null && !h.tanpaAkreditasi()).orElseGet(() -> dalam.memuat(q, h)), p.pernyataan())).stream()).toList();
        return new Contoh(d.nomorAnalisa(), d.idSampel(), s.sampel().namaLengkap(),
                p.berbahasaInggris() ? s.sampel().namaLengkapInggris() : null, d.kondisi(), d.diterima(), d.selesaiUji(), hasil, s.ketikan());
    }

    private static BarisHasil baris(ParameterSampel p, HasilSah h, boolean terakreditasi, boolean pernyataan) {
        String nilai = h.alasan() == null ? tulis(h.nilai()) + (h.ketidakpastian() == null ? "" : " " + tulis(h.ketidakpastian())) : "tidak dapat diuji: " + h.alasan();
        return new BarisHasil(p.nama(), nilai, h.satuan() == null ? p.satuan() : h.satuan(), tulis(PenyusunContoh.batas(p)),
                pernyataan && h.kesesuaian() != null ? h.kesesuaian().id() : null, h.metodeTercetak(p.metode()),
                terakreditasi ? DALAM_LINGKUP : "di luar lingkup");
    }

    private static String tulis(Angka a) {
        Teks teks = a == null ? null : a.tulis(Bahasa.INDONESIA);
        return teks == null ? null : teks.id();
    }

    List<Catatan> catatan(long laporanId) {
        return lhu.catatan(laporanId).stream().map(c -> new Catatan(TINDAKAN.get(c.tindakan()), c.catatan(), staf.nama(c.oleh()), c.pada())).toList();
    }
}
