package id.laju.sertifikasi;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.DokumenPelanggan;
import id.laju.pelanggan.DokumenPelangganService;
import id.laju.pelanggan.JenisDokumen;
import id.laju.permohonan.Permohonan;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that a certification needs, with what is there (CRT-023 to CRT-026). */
@Service
public class DaftarUnggahService {

    private final DokumenSertifikasiMapper mapper;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final DokumenPelangganService profil;
    private final BerkasService berkas;
    private final AngkaKaryawan angka;

    DaftarUnggahService(DokumenSertifikasiMapper mapper, SertifikasiService sertifikasi, KatalogSertifikasi katalog, DokumenPelangganService profil, BerkasService berkas, AngkaKaryawan angka) {
        this.mapper = mapper;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.profil = profil;
        this.berkas = berkas;
        this.angka = angka;
    }

    /** What the request needs, in the order of the list, with what is there. Until it is sent the profile's documents are those of today. */
    @Transactional
    public List<BarisUnggah> daftar(Permohonan p) {
        Map<String, DokumenSertifikasi> ada = mapper.terbaru(p.id()).stream().collect(Collectors.toMap(DokumenSertifikasi::kode, Function.identity()));
        Map<JenisDokumen, DokumenPelanggan> milik = profil.milik(p.pelangganId());
        return katalog.diperlukan(p, sertifikasi.ambil(p)).stream().filter(d -> d.jenis().equals("UNGGAH")).map(d -> baris(p, d, ada.get(d.kode()), milik)).toList();
    }

    private BarisUnggah baris(Permohonan p, DokumenPerlu d, DokumenSertifikasi ada, Map<JenisDokumen, DokumenPelanggan> milik) {
        DokumenPelanggan dariProfil = d.dariProfil() ? milik.get(jenis(d)) : null;
        UUID isi = ada != null ? ada.berkasId() : dariProfil != null && p.draf() ? dariProfil.berkas() : null;
        String nomor = ada != null && ada.nomor() != null ? ada.nomor() : dariProfil == null ? null : dariProfil.nomor();
        return new BarisUnggah(d, isi == null ? null : berkas.ambil(isi), nomor, dariProfil == null ? null : dariProfil.notaris(), ada == null ? Map.of() : angka.baca(ada.karyawan()));
    }

    static JenisDokumen jenis(DokumenPerlu d) {
        return JenisDokumen.valueOf(d.sumber().substring("PROFIL_".length()));
    }

    /** @throws TidakDitemukan when the request does not need it */
    @Transactional
    public BarisUnggah baris(Permohonan p, String kode) {
        return daftar(p).stream().filter(b -> b.dokumen().kode().equals(kode)).findFirst()
            .orElseThrow(() -> new TidakDitemukan("Dokumen ini tidak diperlukan untuk permohonan ini."));
    }

    /** @throws TidakDitemukan when there is none */
    @Transactional
    public Berkas satu(Permohonan p, String kode) {
        return Optional.ofNullable(baris(p, kode).berkas()).orElseThrow(() -> new TidakDitemukan("Dokumen ini belum diunggah."));
    }

    /** Its further fields as the form shows them. */
    static Map<String, String> isian(BarisUnggah b) {
        Map<String, String> hasil = new LinkedHashMap<>();
        b.karyawan().forEach((bagian, banyak) -> hasil.put(bagian, banyak.toString()));
        hasil.put("nomor", b.nomor());
        return hasil;
    }

    boolean digantiSejak(long permohonanId, String kode, Instant saat) {
        return mapper.terbaru(permohonanId).stream().anyMatch(d -> d.kode().equals(kode) && d.pada().isAfter(saat));
    }

    /** Its files. */
    public List<UUID> berkas(long permohonanId) {
        return mapper.berkas(permohonanId);
    }
}
