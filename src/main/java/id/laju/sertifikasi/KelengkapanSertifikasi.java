package id.laju.sertifikasi;

import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.Permohonan;
import id.laju.umum.PeriksaIsian;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What keeps a certification from being sent, part by part (CRT-019, CRT-025, CRT-027). */
@Component
class KelengkapanSertifikasi {

    private static final Pattern DIREKTUR = Pattern.compile("(?i).*\\b(direktur|direksi|pemilik|ketua|pimpinan)\\b.*");

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final IsianService isian;
    private final SuratCetakMapper surat;
    private final DaftarUnggahService unggahan;
    private final SertifikatAcuan register;

    KelengkapanSertifikasi(SertifikasiService sertifikasi, KatalogSertifikasi katalog, MerekService merek, IsianService isian, SuratCetakMapper surat, DaftarUnggahService unggahan, SertifikatAcuan register) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.merek = merek;
        this.isian = isian;
        this.surat = surat;
        this.unggahan = unggahan;
        this.register = register;
    }

    List<Kekurangan> kurang(Permohonan p) {
        return perTab(p).entrySet().stream().flatMap(e -> e.getValue().stream().map(k -> new Kekurangan(e.getKey().alamat(), k))).toList();
    }

    /** Every part of this service with its sentences; none for a complete one. */
    Map<TabSertifikasi, List<String>> perTab(Permohonan p) {
        Sertifikasi s = sertifikasi.ambil(p);
        Map<TabSertifikasi, List<String>> hasil = new LinkedHashMap<>();
        TabSertifikasi.milik(p.layanan()).forEach(t -> hasil.put(t, List.copyOf(kurang(t, p, s))));
        return hasil;
    }

    /** What the letters would print and is not there yet. */
    List<String> sebelumCetak(Permohonan p) {
        Map<TabSertifikasi, List<String>> semua = perTab(p);
        return List.of(TabSertifikasi.DATA, TabSertifikasi.PABRIK, TabSertifikasi.MEREK, TabSertifikasi.ISIAN).stream()
            .flatMap(t -> semua.getOrDefault(t, List.of()).stream()).toList();
    }

    private Collection<String> kurang(TabSertifikasi tab, Permohonan p, Sertifikasi s) {
        return switch (tab) {
            case DATA -> data(p, s);
            case PABRIK -> pabrik(p, s);
            case MEREK -> merek(p);
            case LOKASI -> lembar(p, JenisIsian.LOKASI, "Lokasi", true);
            case ISIAN -> diperlukan(p, s, "ISIAN").stream().flatMap(d -> JenisIsian.dari(d.kode()).stream().flatMap(j -> lembar(p, j, d.nama(), d.wajib()).stream())).toList();
            case CETAK -> cetak(p, s);
            case UNGGAH -> unggahan.daftar(p).stream().filter(b -> !b.ada() && (b.dokumen().wajib() || b.dokumen().dariProfil())).map(KelengkapanSertifikasi::belum).toList();
        };
    }

    private Collection<String> data(Permohonan p, Sertifikasi s) {
        PeriksaIsian k = new PeriksaIsian();
        switch (p.layanan()) {
            case LayananSertifikasi.PRODUK -> k.wajib("jenisUsaha", s.jenisUsaha(), "Pilih Jenis Usaha.").wajib("sni", s.produkSertifikasiId(), "Pilih Jenis Produk dan SNI Produk.")
                .wajib("skema", s.skema(), "Pilih Skema Sertifikasi.").tolakJika(sniBerakhir(p, s), "sni", "SNI yang dipilih tidak lagi berlaku untuk sertifikasi awal; pilih SNI penggantinya.");
            case LayananSertifikasi.SISTEM_MANAJEMEN -> k.wajib("skema", s.skema(), "Pilih sistem manajemen yang disertifikasi.")
                .wajib("layananDiminta", s.layananDiminta(), "Isi ruang lingkup yang disertifikasi.");
            default -> k.wajib("sni", s.produkSertifikasiId(), "Pilih standar industri hijau.").wajib("layananDiminta", s.layananDiminta(), "Isi layanan yang ingin dilakukan.")
                .tolakJika(sniBerakhir(p, s), "sni", "Standar industri hijau yang dipilih tidak lagi berlaku untuk sertifikasi awal; pilih penggantinya.");
        }
        penandatangan(k, s);
        k.wajib("telepon", s.telepon(), "Isi Nomor Telepon Aktif badan usaha.").wajib("surel", s.surel(), "Isi E-mail resmi badan usaha.")
            .tolakJika(s.kegiatan().lanjutan() && s.sertifikatLama() == null, "sertifikatLama", "Isi nomor sertifikat yang " + (s.kegiatan() == Kegiatan.SURVEILAN ? "disurveilan." : "disertifikasi ulang."));
        if (p.draf()) {
            register.halangan(p.satker(), s.kegiatan(), s.sertifikatLama()).ifPresent(x -> k.tolak("sertifikatLama", x));
            register.halanganMerek(p, s).ifPresent(x -> k.tolak("tambahMerek", x));
        }
        return k.kalimat();
    }

    private static void penandatangan(PeriksaIsian k, Sertifikasi s) {
        k.wajib("ttdKota", s.ttdKota(), "Isi Nama Kota penandatangan dokumen.").wajib("ttdNama", s.ttdNama(), "Isi Nama Lengkap penandatangan dokumen.")
            .wajib("ttdJabatan", s.ttdJabatan(), "Isi Jabatan penandatangan dokumen.")
            .tolakJika(s.ttdJabatan() != null && !DIREKTUR.matcher(s.ttdJabatan()).matches(), "ttdJabatan", "Penandatangan dokumen harus Direktur (usaha tanpa direksi: pemilik, ketua, atau pimpinan).")
            .wajib("ttdNik", s.ttdNik(), "Isi NIK penandatangan dokumen.").wajib("ttdAlamat", s.ttdAlamat(), "Isi Alamat penandatangan dokumen.");
    }

    /** A standard that ended may still be watched, not begun with. */
    private boolean sniBerakhir(Permohonan p, Sertifikasi s) {
        return s.produkSertifikasiId() != null && !s.kegiatan().lanjutan() && katalog.sniDitawarkan(p.satker(), p.layanan()).stream().noneMatch(x -> x.id() == s.produkSertifikasiId());
    }

    private List<String> pabrik(Permohonan p, Sertifikasi s) {
        if (katalog.pabrik(p.pelangganId()).isEmpty()) {
            return List.of("Data pabrik perusahaan Anda belum ada; isi di tab Data Pabrik.");
        }
        return s.pabrikId() == null ? List.of("Pilih pabrik yang membuat produk.") : List.of();
    }

    private List<String> merek(Permohonan p) {
        List<Merek> semua = merek.semua(p.id());
        if (semua.isEmpty()) {
            return List.of("Tambahkan paling sedikit satu merek.");
        }
        return semua.stream().flatMap(m -> merek.kurang(m).stream().map(k -> "Merek " + m.urutan() + ": " + k + ".")).toList();
    }

    /** A sheet that is not mandatory may be empty, but not half filled. */
    private List<String> lembar(Permohonan p, JenisIsian jenis, String nama, boolean wajib) {
        List<Map<String, String>> baris = isian.baris(p.id(), jenis);
        if (baris.isEmpty()) {
            return wajib ? List.of(nama + ": belum diisi.") : List.of();
        }
        return BacaBaris.kurang(jenis, baris).stream().map(k -> nama + ", " + k + ".").toList();
    }

    private List<String> cetak(Permohonan p, Sertifikasi s) {
        Collection<String> bernomor = surat.semua(p.id()).stream().map(SuratCetak::kode).collect(Collectors.toSet());
        List<String> hasil = new ArrayList<>();
        diperlukan(p, s, "CETAK").stream().filter(d -> d.wajib() && d.bernomor() && !bernomor.contains(d.kode())).forEach(d -> hasil.add(d.nama() + ": isi nomor dan tanggalnya, lalu cetak."));
        return hasil;
    }

    private List<DokumenPerlu> diperlukan(Permohonan p, Sertifikasi s, String jenis) {
        return katalog.diperlukan(p, s).stream().filter(d -> d.jenis().equals(jenis)).toList();
    }

    private static String belum(BarisUnggah b) {
        return b.dokumen().dariProfil() ? b.dokumen().nama() + " belum ada di profil perusahaan." : "Unggah " + b.dokumen().nama() + ".";
    }
}
