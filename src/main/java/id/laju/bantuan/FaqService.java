package id.laju.bantuan;

import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.PolaKata;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked often; staff keep it (HLP-008, ADM-026). */
@Service
public class FaqService {

    private final FaqMapper mapper;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    FaqService(FaqMapper mapper, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @param satker null for a visitor @param cari words, or empty */
    public List<Faq> tayang(String satker, String cari) {
        return mapper.tayang(satker, PolaKata.ilike(cari));
    }

    Halaman<Faq> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h, h.kolom(FaqMapper.URUTAN, FaqMapper.BAWAAN)), mapper.banyak(kode, h), h);
    }

    /** @param boleh satker for which the author may write; null among them means for all */
    Faq ambil(long id, List<String> boleh) {
        Faq f = mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("FAQ", id));
        if (!boleh.contains(f.satker())) {
            throw new IsianKeliru("Jawaban untuk semua balai hanya diubah oleh Admin Pusat.");
        }
        return f;
    }

    @Transactional
    void simpan(Faq f, List<String> boleh, String oleh) {
        new PeriksaIsian().wajib("tanya", f.tanya(), "Isi pertanyaannya.").panjang("tanya", f.tanya(), 300, "Pertanyaan").wajib("jawab", f.jawab(), "Isi jawabannya.")
            .panjang("jawab", f.jawab(), 4000, "Jawaban").panjang("tanyaEn", f.tanyaEn(), 300, "Pertanyaan").panjang("jawabEn", f.jawabEn(), 4000, "Jawaban")
            .tolakJika((f.tanyaEn() == null) != (f.jawabEn() == null), "jawabEn", "Isi pertanyaan dan jawaban bahasa Inggris, atau kosongkan keduanya.")
            .tolakJika(!boleh.contains(f.satker()), "satker", "Pilih balai.").selesai();
        Faq lama = f.id() == 0 ? null : ambil(f.id(), boleh);
        long id = f.id();
        if (lama == null) {
            id = mapper.tambah(f, oleh, jam.instant());
        } else {
            mapper.ubah(f, oleh, jam.instant());
        }
        kabar.publishEvent(new PerubahanData(f.satker(), oleh, "FAQ", String.valueOf(id), lama, f));
    }

    @Transactional
    void hapus(long id, List<String> boleh, String oleh) {
        Faq lama = ambil(id, boleh);
        mapper.hapus(id);
        kabar.publishEvent(new PerubahanData(lama.satker(), oleh, "FAQ", String.valueOf(id), lama, null));
    }
}
