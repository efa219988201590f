package id.laju.kelas;

import id.laju.berkas.Sidik;
import id.laju.bimtek.PesertaKelas;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails to instructors and participants; the same step writes its mail once, and each mail is sent by itself, with retries. */
@Component
class KelasKabar {

    private final SuratService surat;
    private final PelaksanaanMapper mapper;
    private final BukuKelas buku;
    private final BerkasSertifikatKelas berkas;
    private final StafService staf;
    private final String alamat;

    KelasKabar(SuratService surat, PelaksanaanMapper mapper, BukuKelas buku, BerkasSertifikatKelas berkas, StafService staf, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.mapper = mapper;
        this.buku = buku;
        this.berkas = berkas;
        this.staf = staf;
        this.alamat = alamat.replaceFirst("/$", "");
    }

    /** The letter of duty is out. */
    void suratTugas(long kelasId) {
        Pelaksanaan p = mapper.cari(kelasId).orElseThrow();
        berakun(mapper.instruktur(kelasId)).filter(i -> p.suratId().equals(i.suratId())).forEach(i -> instruktur(p, i, "surat/" + p.suratKe(), "Surat Tugas " + p.suratNomor(), "Anda ditugaskan sebagai instruktur dengan Surat Tugas nomor " + p.suratNomor() + "."));
        berakhir(kelasId);
    }

    /** Whoever teaches no more hears of it once. */
    void berakhir(long kelasId) {
        Pelaksanaan p = mapper.cari(kelasId).orElseThrow();
        berakun(mapper.instruktur(kelasId)).filter(i -> !i.mengajar()).forEach(i -> instruktur(p, i, "berakhir/" + i.sampai(), "Tugas Anda sebagai instruktur berakhir", "Anda tidak lagi bertugas sebagai instruktur kelas ini. Hari yang sudah Anda ajar tetap tercatat dengan Surat Tugas Anda."));
    }

    /** What was issued counts no more. @param siapa each with the letter that he holds @param alasan as a sentence without its full stop */
    void suratDicabut(Pelaksanaan p, List<Instruktur> siapa, String alasan) {
        berakun(siapa).forEach(i -> instruktur(p, i, "dicabut/" + i.suratId(), "Surat Tugas " + i.suratNomor() + " tidak berlaku lagi", "Surat Tugas nomor " + i.suratNomor() + " tidak berlaku lagi. " + alasan + "."));
    }

    private static Stream<Instruktur> berakun(List<Instruktur> siapa) {
        return siapa.stream().filter(i -> i.staf() != null);
    }

    private void instruktur(Pelaksanaan p, Instruktur i, String langkah, String judul, String kalimat) {
        Staf s = staf.ambil(i.staf());
        Map<String, Object> model = model(p.kelasId(), s.nama(), kalimat);
        model.put("tautan", alamat + "/kelola/kabar");
        model.put("tombol", "Buka LAJU");
        surat.kirimSekali("kelas/" + p.kelasId() + "/" + langkah + "/" + s.id(), p.satker(), s.surel(), judul, "kelas", model);
    }

    /** The personal address; the mail is not shown to anybody else afterwards. */
    void tautan(long kelasId, PesertaKelas orang, String tautan) {
        Map<String, Object> model = model(kelasId, orang.nama(), "Simpan tautan pribadi ini. Dengan tautan ini Anda mengisi pre-test, post-test, dan evaluasi dari ponsel pada saat dibuka oleh panitia, dan mengunduh sertifikat Anda sesudah terbit. Jangan berikan kepada orang lain.");
        model.put("tautan", tautan);
        model.put("tombol", "Buka halaman saya");
        surat.kirimRahasia("kelas/" + kelasId + "/tautan/" + orang.pesertaId() + "/" + Sidik.sha256(tautan.getBytes(StandardCharsets.UTF_8)).substring(0, 12), buku.kelas(kelasId).satker(), orang.email(), "Tautan pribadi Anda: " + buku.kelas(kelasId).judul(), "kelas", model);
    }

    /** With the certificate itself; doing it again sends nothing. */
    void sertifikat(SertifikatPelatihan s) {
        String kunci = "kelas/" + s.kelasId() + "/sertifikat/" + s.id();
        Optional<PesertaKelas> orang = buku.pesertaLunas(s.kelasId()).stream().filter(p -> p.pesertaId() == s.pesertaId()).findFirst();
        if (orang.isEmpty() || surat.denganKunci(kunci).isPresent()) {
            return;
        }
        Map<String, Object> model = model(s.kelasId(), s.nama(), "Terima kasih atas keikutsertaan Anda. Sertifikat nomor " + s.nomor() + " terlampir pada surel ini." + (s.dokumenId() == null ? "" : " Keasliannya dapat diperiksa siapa pun pada halaman verifikasi."));
        model.put("tautan", s.dokumenId() == null ? null : alamat + "/verifikasi");
        model.put("tombol", "Periksa keaslian");
        surat.lampirkan(surat.kirimSekali(kunci, s.satker(), orang.get().email(), "Sertifikat pelatihan " + s.nomor(), "kelas", model), berkas.dari(s));
    }

    /** When each certificate was handed to its mail; for the page of CS. */
    boolean terkirim(SertifikatPelatihan s) {
        return surat.denganKunci("kelas/" + s.kelasId() + "/sertifikat/" + s.id()).isPresent();
    }

    private Map<String, Object> model(long kelasId, String nama, String kalimat) {
        KelasBimtek k = buku.kelas(kelasId);
        return new HashMap<>(Map.of("nama", nama, "kalimat", kalimat, "pelatihan", k.judul(), "waktu", k.waktu(), "tempat", k.tempat()));
    }
}
