package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Standards and regulations of a satker. "Tanpa Standar Uji" exists once per satker and stays what it is. */
@Service
public class StandarService {

    private final StandarMapper mapper;
    private final ApplicationEventPublisher kabar;

    StandarService(StandarMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** All, also those no longer in force; "Tanpa Standar Uji" first. */
    public List<Standar> semua(String satker) {
        return mapper.semua(satker);
    }

    public Standar ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Standar", id));
    }

    /** Adds when the id is null. Answers the id. */
    @Transactional
    public long simpan(String satker, StandarIsian isian, String oleh) {
        isian.periksa();
        Standar lama = isian.id() == null ? null : ambil(satker, isian.id());
        boolean dahuluTanpa = lama != null && lama.jenis() == JenisStandar.TANPA_STANDAR;
        if (dahuluTanpa != (isian.jenis() == JenisStandar.TANPA_STANDAR)) {
            throw IsianKeliru.pada("jenis", "Tanpa Standar Uji hanya ada satu dan jenisnya tetap; pilih jenis lain.");
        }
        Standar baru = isian.standar(satker);
        long id = tulis(baru);
        kabar.publishEvent(new PerubahanData(satker, oleh, "standar", baru.kode(), lama, baru));
        return id;
    }

    /** @throws IsianKeliru when products or parameters refer to it, or when it is "Tanpa Standar Uji" */
    @Transactional
    public void hapus(String satker, long id, String oleh) {
        Standar standar = ambil(satker, id);
        if (standar.jenis() == JenisStandar.TANPA_STANDAR) {
            throw new IsianKeliru("Tanpa Standar Uji selalu tersedia dan tidak dapat dihapus.");
        }
        TulisBaris.hapus(() -> mapper.hapus(satker, id), standar.kode() + " masih dipakai produk atau parameter, jadi tidak dapat dihapus. Isi tanggal akhir berlakunya saja.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "standar", standar.kode(), standar, null));
    }

    private long tulis(Standar standar) {
        return TulisBaris.simpan(standar.id(), () -> mapper.tambah(standar), () -> mapper.ubah(standar), "kode", "Standar dengan nomor ini sudah ada.");
    }
}
