package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import id.laju.pelanggan.DokumenPelanggan;
import id.laju.pelanggan.DokumenPelangganService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that a certification takes over from the profile of the company. */
@Service
class DokumenProfilService {

    private final DokumenSertifikasiMapper mapper;
    private final SertifikasiService sertifikasi;
    private final DaftarUnggahService daftar;
    private final DokumenPelangganService profil;
    private final BerkasService berkas;
    private final DrafService draf;
    private final Clock jam;

    DokumenProfilService(DokumenSertifikasiMapper mapper, SertifikasiService sertifikasi, DaftarUnggahService daftar, DokumenPelangganService profil, BerkasService berkas, DrafService draf, Clock jam) {
        this.mapper = mapper;
        this.sertifikasi = sertifikasi;
        this.daftar = daftar;
        this.profil = profil;
        this.berkas = berkas;
        this.draf = draf;
        this.jam = jam;
    }

    /** Keeps what the profile shows today with the request: this is what will be judged. Repeatable. */
    @Transactional
    void ambilDariProfil(PenggunaLogin saya, Permohonan p) {
        List<String> ada = mapper.terbaru(p.id()).stream().map(DokumenSertifikasi::kode).toList();
        for (BarisUnggah b : daftar.daftar(p)) {
            if (b.dokumen().dariProfil() && b.ada() && !ada.contains(b.dokumen().kode())) {
                Berkas salinan = berkas.simpanBuatan(p.satker(), b.berkas().nama(), JenisBerkas.PDF, berkas.isi(b.berkas().id()), saya.pelaku());
                mapper.tambah(p.id(), b.dokumen().kode(), salinan.id(), b.nomor(), null, saya.pelaku(), jam.instant());
            }
        }
    }

    /** A document of the profile that the balai refused, once more as the profile has it now. @throws IsianKeliru while it may not be changed */
    @Transactional
    void ambilLagi(PenggunaLogin saya, long id, String kode) {
        Permohonan p = sertifikasi.untukDiubah(saya, id, null, kode);
        DokumenPerlu d = daftar.baris(p, kode).dokumen();
        DokumenPelanggan kini = d.dariProfil() ? profil.milik(p.pelangganId()).get(DaftarUnggahService.jenis(d)) : null;
        if (kini == null || p.draf()) {
            throw new TidakDitemukan("Dokumen ini tidak diambil dari profil.");
        }
        Berkas salinan = berkas.simpanBuatan(p.satker(), berkas.ambil(kini.berkas()).nama(), JenisBerkas.PDF, berkas.isi(kini.berkas()), saya.pelaku());
        mapper.tambah(id, kode, salinan.id(), kini.nomor(), null, saya.pelaku(), jam.instant());
        draf.catatPerubahan(p, saya, d.nama(), Map.of("berkas", ""), Map.of("berkas", salinan.nama()));
    }
}
