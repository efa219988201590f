package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Food types and simulant rules. All satker share them; changes are recorded under the satker where the administrator works. */
@Service
public class AturanMigrasiService {

    private final AturanMigrasiMapper mapper;
    private final ApplicationEventPublisher kabar;

    AturanMigrasiService(AturanMigrasiMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    public TipePangan ambil(int id) {
        return mapper.tipe(id).orElseThrow(() -> TidakDitemukan.untuk("Tipe pangan", id));
    }

    public List<AturanSimulan> aturan(int tipeId) {
        return mapper.aturan(tipeId);
    }

    /** Adds when the id is 0; {@code simulan} of the record is ignored, rules are kept apart. Answers the id. */
    @Transactional
    public int simpanTipe(String satker, TipePangan tipe, String oleh) {
        new PeriksaIsian()
            .wajib("tipe", tipe.tipe(), "Isi tipe pangan, misalnya VI A.")
            .panjang("tipe", tipe.tipe(), 10, "Tipe")
            .wajib("bahanPangan", tipe.bahanPangan(), "Isi bahan pangan.")
            .wajib("panganOlahan", tipe.panganOlahan(), "Isi contoh pangan olahan.")
            .selesai();
        TipePangan lama = tipe.id() == 0 ? null : ambil(tipe.id());
        int id = tulis(tipe);
        kabar.publishEvent(new PerubahanData(satker, oleh, "tipe pangan", tipe.tipe(), lama, tipe));
        return id;
    }

    @Transactional
    public void tambahAturan(String satker, AturanSimulan aturan, String oleh) {
        new PeriksaIsian()
            .wajib("simulan", aturan.simulan(), "Pilih simulan.")
            .wajib("dasar", aturan.dasar(), "Isi dasar aturan, misalnya EU 10/2011 Lampiran V.")
            .tolakJika(terbalik(aturan.lebihDariMenit(), aturan.sampaiMenit()), "sampaiMenit", "Batas akhir waktu harus lebih besar dari batas awal.")
            .tolakJika(terbalik(aturan.lebihDariC(), aturan.sampaiC()), "sampaiC", "Batas akhir suhu harus lebih besar dari batas awal.")
            .selesai();
        TipePangan tipe = ambil(aturan.tipeId());
        try {
            mapper.tambahAturan(aturan);
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("simulan", "Simulan ini sudah mempunyai aturan dengan batas awal yang sama.");
        } catch (DataIntegrityViolationException tidakDikenal) {
            throw IsianKeliru.pada("simulan", "Simulan tidak dikenal; pilih dari daftar.");
        }
        kabar.publishEvent(new PerubahanData(satker, oleh, "aturan simulan", tipe.tipe(), null, aturan));
    }

    @Transactional
    public void hapusAturan(String satker, int tipeId, int id, String oleh) {
        AturanSimulan lama = aturan(tipeId).stream().filter(a -> a.id() == id).findFirst()
            .orElseThrow(() -> TidakDitemukan.untuk("Aturan simulan", id));
        mapper.hapusAturan(tipeId, id);
        kabar.publishEvent(new PerubahanData(satker, oleh, "aturan simulan", ambil(tipeId).tipe(), lama, null));
    }

    private static boolean terbalik(Integer dari, Integer sampai) {
        return dari != null && sampai != null && dari >= sampai;
    }

    private int tulis(TipePangan tipe) {
        try {
            if (tipe.id() == 0) {
                return mapper.tambahTipe(tipe);
            }
            mapper.ubahTipe(tipe);
            return tipe.id();
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada("panganOlahan", "Tipe dengan pangan olahan ini sudah ada.");
        }
    }
}
