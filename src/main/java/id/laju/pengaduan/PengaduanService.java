package id.laju.pengaduan;

import id.laju.pelanggan.PelangganService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Complaints, looked up. */
@Service
class PengaduanService {

    private final PengaduanMapper mapper;
    private final PermohonanService permohonan;
    private final PelangganService pelanggan;

    PengaduanService(PengaduanMapper mapper, PermohonanService permohonan, PelangganService pelanggan) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.pelanggan = pelanggan;
    }

    Halaman<Pengaduan> milik(long pelangganId, PermintaanHalaman h) {
        return new Halaman<>(mapper.milik(pelangganId, h, h.kolom(PengaduanMapper.KOLOM, PengaduanMapper.BAWAAN_SAYA)), mapper.banyakMilik(pelangganId, h), h);
    }

    Pengaduan milik(long id, long pelangganId) {
        return mapper.cari(id).filter(p -> p.pelangganId() != null && p.pelangganId() == pelangganId).orElseThrow(() -> TidakDitemukan.untuk("Pengaduan", id));
    }

    Pengaduan ambil(long id, List<String> satker) {
        return mapper.cari(id).filter(p -> satker.contains(p.satker())).orElseThrow(() -> TidakDitemukan.untuk("Pengaduan", id));
    }

    Halaman<Pengaduan> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h, h.kolom(PengaduanMapper.KOLOM, PengaduanMapper.BAWAAN)), mapper.banyak(kode, h), h);
    }

    /** @throws TidakDitemukan for customers of other satker */
    String namaPelanggan(long pelangganId, List<String> satker) {
        return pelanggan.ambil(pelangganId, satker).namaLengkap();
    }

    /** @param pelangganId only of this customer; null for any */
    Optional<Permohonan> cariOrder(String satker, Long pelangganId, String nomor) {
        return IsianPengaduan.kosong(nomor) ? Optional.empty()
            : permohonan.denganNomor(satker, nomor.strip()).stream().filter(o -> !o.draf() && (pelangganId == null || o.pelangganId() == pelangganId)).findFirst();
    }

    Optional<Pengaduan> bandingAtas(long asalId) {
        return mapper.bandingAtas(asalId);
    }
}
