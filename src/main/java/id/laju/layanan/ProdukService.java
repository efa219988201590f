package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products of a satker with their standards and sample requirements, as administrators keep them. */
@Service
public class ProdukService {

    private final ProdukMapper mapper;
    private final ApplicationEventPublisher kabar;

    ProdukService(ProdukMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    /** All, also inactive ones; by name. */
    public List<Produk> semua(String satker) {
        return mapper.semua(satker);
    }

    public Produk ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Produk", id));
    }

    public List<Long> standarIds(String satker, long id) {
        return mapper.standarIds(ambil(satker, id).id());
    }

    public List<SyaratSampel> syarat(String satker, long id) {
        return mapper.syarat(ambil(satker, id).id());
    }

    /** Adds when the id is null. Answers the id. */
    @Transactional
    public long simpan(String satker, ProdukIsian isian, String oleh) {
        isian.periksa();
        Object sebelum = isian.id() == null ? null : jejak(ambil(satker, isian.id()));
        long id = tulis(isian.produk(satker));
        mapper.lepasStandar(id);
        pasang(satker, id, isian.standarIds());
        kabar.publishEvent(new PerubahanData(satker, oleh, "produk", isian.nama(), sebelum, jejak(ambil(satker, id))));
        return id;
    }

    /** @throws IsianKeliru when parameters or requests refer to the product */
    @Transactional
    public void hapus(String satker, long id, String oleh) {
        Produk produk = ambil(satker, id);
        Object sebelum = jejak(produk);
        TulisBaris.hapus(() -> mapper.hapus(satker, id), produk.nama() + " masih mempunyai parameter atau pernah dipakai, jadi tidak dapat dihapus. Nonaktifkan saja.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "produk", produk.nama(), sebelum, null));
    }

    /** Replaces the whole checklist; lines without text are left out. */
    @Transactional
    public void simpanSyarat(String satker, long id, List<SyaratSampel> baris, String oleh) {
        Produk produk = ambil(satker, id);
        List<SyaratSampel> sebelum = mapper.syarat(id);
        List<SyaratSampel> isi = baris.stream().filter(s -> s.isi() != null && !s.isi().isBlank()).toList();
        mapper.kosongkanSyarat(id);
        for (int i = 0; i < isi.size(); i++) {
            mapper.tambahSyarat(new SyaratSampel(null, id, (i + 1) * 10, isi.get(i).isi().strip(), isi.get(i).wajib()));
        }
        kabar.publishEvent(new PerubahanData(satker, oleh, "persyaratan sampel", produk.nama(), sebelum, mapper.syarat(id)));
    }

    private long tulis(Produk produk) {
        try {
            return TulisBaris.simpan(produk.id(), () -> mapper.tambah(produk), () -> mapper.ubah(produk), "nama", "Produk dengan nama ini sudah ada.");
        } catch (DataIntegrityViolationException labLain) {
            throw IsianKeliru.pada("labId", "Laboratorium ini bukan milik satker; pilih dari daftar.");
        }
    }

    private void pasang(String satker, long id, List<Long> standarIds) {
        try {
            standarIds.stream().distinct().forEach(standar -> mapper.pasangStandar(satker, id, standar));
        } catch (DataIntegrityViolationException standarLain) {
            throw IsianKeliru.pada("standarIds", "Ada standar yang bukan milik satker; pilih dari daftar.");
        }
    }

    private Object jejak(Produk produk) {
        return Map.of("produk", produk, "standar", mapper.standarIds(produk.id()));
    }
}
