package id.laju.sertifikat;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.Unduhan;
import id.laju.dokumen.DokumenService;
import id.laju.keamanan.StafLogin;
import id.laju.mesin.Pengulang;
import id.laju.sertifikasi.ProdukSertifikasi;
import id.laju.sertifikasi.ProdukSertifikasiService;
import id.laju.sertifikasi.SkemaService;
import id.laju.satker.SatkerService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of certificates (CRT-070): the office reads it, Admin Sertifikasi keeps it. */
@Controller
@RequestMapping("/kelola/sertifikat")
@PreAuthorize(StafLogin.KANTOR)
class SertifikatKelola {

    private static final String ADMIN = "hasRole('admin-sertifikasi')";

    /** As typed. */
    record Isian(String nomor, String akun, String skema, Long produkSertifikasiId, String pemegang, String alamat, String kota, String pimpinan, String produk, String acuan, String peringkat,
            String spkNomor, String terbit, String berakhir, String merek) {

        static Isian dari(Sertifikat s, String akun, List<MerekSertifikat> merek) {
            String baris = merek.stream().map(m -> Stream.of(m.merek(), m.namaProduk(), m.jenis()).map(x -> x == null ? "" : x).collect(Collectors.joining("; ")).replaceAll("(; )+$", ""))
                .collect(Collectors.joining("\n"));
            return new Isian(s.nomor(), akun, s.skema(), s.produkSertifikasiId(), s.pemegang(), s.alamat(), s.kota(), s.pimpinan(), s.produk(), s.acuan(), s.peringkat(), s.spkNomor(),
                s.terbit().toString(), s.berakhir().toString(), baris);
        }

        /** @throws id.laju.umum.IsianKeliru on a date that is none */
        IsianSertifikat baca() {
            BacaIsian b = new BacaIsian();
            LocalDate dari = b.tanggal("terbit", terbit, "Tanggal Terbit");
            LocalDate sampai = b.tanggal("berakhir", berakhir, "Berlaku Sampai");
            b.selesai();
            return new IsianSertifikat(BacaIsian.teks(nomor), BacaIsian.teks(akun), BacaIsian.teks(skema), produkSertifikasiId, BacaIsian.teks(pemegang), BacaIsian.teks(alamat), BacaIsian.teks(kota),
                BacaIsian.teks(pimpinan), BacaIsian.teks(produk), BacaIsian.teks(acuan), BacaIsian.teks(peringkat), BacaIsian.teks(spkNomor), dari, sampai, BacaIsian.teks(merek));
        }
    }

    private final SertifikatService sertifikat;
    private final KeadaanSertifikatService tetapkan;
    private final SertifikatLamaService lama;
    private final ProdukSertifikasiService produk;
    private final SkemaService skema;
    private final BerkasService berkas;
    private final DokumenService dokumen;
    private final TerbitService terbit;
    private final LingkupService lingkup;
    private final SuratSertifikatService surat;
    private final PenilaianBerikut penilaian;
    private final SatkerService satker;
    private final Pengulang pengulang;

    SertifikatKelola(SertifikatService sertifikat, KeadaanSertifikatService tetapkan, SertifikatLamaService lama, ProdukSertifikasiService produk, SkemaService skema, BerkasService berkas, DokumenService dokumen,
            TerbitService terbit, LingkupService lingkup, SuratSertifikatService surat, PenilaianBerikut penilaian, SatkerService satker, Pengulang pengulang) {
        this.sertifikat = sertifikat;
        this.tetapkan = tetapkan;
        this.lama = lama;
        this.produk = produk;
        this.skema = skema;
        this.berkas = berkas;
        this.dokumen = dokumen;
        this.terbit = terbit;
        this.lingkup = lingkup;
        this.surat = surat;
        this.penilaian = penilaian;
        this.satker = satker;
        this.pengulang = pengulang;
    }

    @GetMapping
    String daftar(@RequestParam(required = false) String satker, @RequestParam(required = false) String keadaan, PermintaanHalaman h, @AuthenticationPrincipal StafLogin saya, Model model) {
        String dipilih = saya.satkerDipilih(satker);
        KeadaanSertifikat saring = RegisterPortal.keadaan(keadaan);
        model.addAttribute("halaman", sertifikat.register(dipilih, saring, h)).addAttribute("satker", dipilih).addAttribute("semuaSatker", saya.satker()).addAttribute("keadaan", saring)
            .addAttribute("zona", this.satker.ambil(dipilih).zonaWaktu()).addAttribute("semuaKeadaan", KeadaanSertifikat.values()).addAttribute("admin", admin(saya));
        return "sertifikat/register-daftar";
    }

    @GetMapping("/{id:\\d+}")
    String lihat(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        String dipilih = s.satker();
        model.addAttribute("s", s).addAttribute("kini", s.keadaan(sertifikat.hariIni(dipilih))).addAttribute("satker", dipilih).addAttribute("merek", lingkup.semua(id)).addAttribute("lokasi", lingkup.lokasi(id))
            .addAttribute("surat", surat.milik(id)).addAttribute("dipantau", sertifikat.dipantau(id).orElse(null))
            .addAttribute("berikutnya", penilaian.untuk(id).orElse(null)).addAttribute("pj", saya.peran().contains("pj-sertifikasi")).addAttribute("riwayat", sertifikat.riwayat(id)).addAttribute("namaSkema", skema.nama(s.layanan()).get(s.skema())).addAttribute("admin", admin(saya))
            .addAttribute("berikut", s.keadaan(sertifikat.hariIni(dipilih)).berikut().stream().filter(k -> s.lama() || k != KeadaanSertifikat.BATAL).sorted()
                .collect(Collectors.toMap(Enum::name, KeadaanSertifikat::sebutan, (a, b) -> a, LinkedHashMap::new)));
        return "sertifikat/register-lihat";
    }

    @GetMapping("/baru")
    @PreAuthorize(ADMIN)
    String baru(@RequestParam(required = false) String satker, @AuthenticationPrincipal StafLogin saya, Model model) {
        return formulir(null, saya.satkerDipilih(satker), new Isian(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null), model);
    }

    @GetMapping("/{id:\\d+}/ubah")
    @PreAuthorize(ADMIN)
    String ubah(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, Model model) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        if (!s.lama()) {
            throw new TidakDitemukan("Sertifikat yang terbit dari sistem ini tidak dapat diubah.");
        }
        return formulir(id, s.satker(), Isian.dari(s, lama.akun(s), sertifikat.merek(id)), model);
    }

    @PostMapping({"/baru", "/{id:\\d+}/ubah"})
    @PreAuthorize(ADMIN)
    String simpan(@PathVariable(required = false) Long id, @RequestParam(required = false) String satker, Isian isian, @RequestParam(required = false) MultipartFile berkas,
            @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) throws IOException {
        String dipilih = id == null ? saya.satkerDipilih(satker) : sertifikat.ambil(saya.satker(), id).satker();
        byte[] isi = berkas == null ? null : berkas.getBytes();
        long hasil = pengulang.lakukan(() -> lama.catat(dipilih, id, isian.baca(), berkas == null ? null : berkas.getOriginalFilename(), isi, saya.getUsername()));
        return kembali(hasil, dipilih, "Sertifikat disimpan di register.", kabar);
    }

    @PostMapping("/{id:\\d+}/keadaan")
    @PreAuthorize(ADMIN)
    String nyatakan(@PathVariable long id, @RequestParam(required = false) String keadaan, @RequestParam(required = false) String sejak,
            @RequestParam(required = false) String alasan, @RequestParam(required = false) String dasar, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal("sejak", sejak, "Sejak");
        baca.selesai();
        pengulang.jalankan(() -> tetapkan.nyatakan(dipilih, id, RegisterPortal.keadaan(keadaan), hari, alasan, dasar, saya.getUsername()));
        return kembali(id, dipilih, "Keadaan sertifikat dicatat.", kabar);
    }

    @PostMapping("/{id:\\d+}/lingkup")
    @PreAuthorize("hasRole('pj-sertifikasi')")
    String kurangi(@PathVariable long id, @RequestParam(required = false) List<Integer> urutan, @RequestParam(required = false) String sejak, @RequestParam(required = false) String alasan,
            @RequestParam(required = false) String dasar, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        BacaIsian baca = new BacaIsian();
        LocalDate hari = baca.tanggal("sejak", sejak, "Sejak");
        baca.selesai();
        pengulang.jalankan(() -> lingkup.kurangi(dipilih, id, urutan, hari, alasan, dasar, saya.getUsername()));
        return kembali(id, dipilih, "Lingkup sertifikat dikurangi; register dan halaman kode QR mengatakannya mulai sekarang.", kabar);
    }

    /** The signed certificate, or the scan of an old one. */
    @GetMapping("/{id:\\d+}/berkas")
    ResponseEntity<byte[]> berkas(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        if (s.dokumenId() == null && s.berkasId() == null) {
            throw new TidakDitemukan("Berkas sertifikat ini tidak ada.");
        }
        Berkas b = s.dokumenId() == null ? berkas.ambil(s.berkasId()) : dokumen.berkas(s.dokumenId());
        return Unduhan.lihat(b, berkas.isi(b.id()));
    }

    /** The annex of a certificate that was issued here. */
    @GetMapping("/{id:\\d+}/lampiran")
    ResponseEntity<byte[]> lampiran(@PathVariable long id, @AuthenticationPrincipal StafLogin saya) {
        Sertifikat s = sertifikat.ambil(saya.satker(), id);
        if (s.lampiranId() == null) {
            throw new TidakDitemukan("Sertifikat ini tidak mempunyai lampiran.");
        }
        return Unduhan.lihat(dokumen.berkas(s.lampiranId()), dokumen.isi(s.lampiranId()));
    }

    @PostMapping("/{id:\\d+}/tarik")
    @PreAuthorize(ADMIN)
    String tarik(@PathVariable long id, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        pengulang.jalankan(() -> terbit.tarik(dipilih, id));
        return kembali(id, dipilih, "Sertifikat ditarik dari penanda tangan. Siapkan lagi dari kotak masuk; penanda tangannya yang aktif waktu itu.", kabar);
    }

    @PostMapping("/{id:\\d+}/surat/{suratId:\\d+}/tarik")
    @PreAuthorize(ADMIN)
    String tarikSurat(@PathVariable long id, @PathVariable long suratId, @AuthenticationPrincipal StafLogin saya, RedirectAttributes kabar) {
        String dipilih = sertifikat.ambil(saya.satker(), id).satker();
        pengulang.jalankan(() -> surat.tarik(id, suratId));
        return kembali(id, dipilih, "Surat ditarik dari penanda tangan dan disusun lagi untuk Kepala Balai atau pelaksananya.", kabar);
    }

    private static boolean admin(StafLogin saya) {
        return saya.peran().contains("admin-sertifikasi");
    }

    private String formulir(Long id, String satker, Isian isian, Model model) {
        model.addAttribute("id", id).addAttribute("isian", isian).addAttribute("satker", satker).addAttribute("skema", skema.nama()).addAttribute("produk", produk.semua(satker).stream()
            .collect(Collectors.toMap(p -> String.valueOf(p.id()), SertifikatKelola::sebutan, (a, b) -> a, LinkedHashMap::new)));
        return "sertifikat/register-form";
    }

    private static String sebutan(ProdukSertifikasi p) {
        return p.nama() + ", " + p.acuan();
    }

    private static String kembali(long id, String satker, String pesan, RedirectAttributes kabar) {
        kabar.addFlashAttribute("pesan", pesan);
        return "redirect:/kelola/sertifikat/" + id + "?satker=" + satker;
    }
}
