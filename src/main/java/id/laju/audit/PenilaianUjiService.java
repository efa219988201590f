package id.laju.audit;

import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team judges the results of the product test (CRT-060). */
@Service
public class PenilaianUjiService {

    private static final Set<String> PUTUSAN = Set.of("memenuhi", "tidakMemenuhi", "ulang");

    private final UjiProdukMapper mapper;
    private final HasilUjiPutaran hasil;
    private final Clock jam;

    PenilaianUjiService(UjiProdukMapper mapper, HasilUjiPutaran hasil, Clock jam) {
        this.mapper = mapper;
        this.hasil = hasil;
        this.jam = jam;
    }

    /** Newest first. */
    List<PenilaianUji> semua(long permohonanId) {
        return mapper.penilaian(permohonanId);
    }

    /** The verdict that counts; empty while a round is open or where nothing was tested. */
    public Optional<PenilaianUji> terakhir(long permohonanId) {
        int putaran = mapper.semua(permohonanId).stream().mapToInt(PengambilanContoh::putaran).max().orElse(0);
        return mapper.penilaian(permohonanId).stream().filter(p -> p.putaran() == putaran).findFirst();
    }

    /** The product did not pass, and nobody tests it at present: reason of those who judged; empty otherwise. */
    public Optional<String> tidakMemenuhi(long permohonanId) {
        return terakhir(permohonanId).filter(p -> "tidakMemenuhi".equals(p.putusan())).map(PenilaianUji::catatan);
    }

    /** @throws id.laju.umum.IsianKeliru when there is nothing to judge, or a reason is missing */
    @Transactional
    void nilai(long permohonanId, String putusan, String catatan, String oleh) {
        PengambilanContoh r = mapper.kunci(permohonanId).orElseThrow();
        boolean memenuhi = "memenuhi".equals(putusan);
        boolean luar = hasil.semua(r).stream().anyMatch(HasilUjiContoh::luarBatas);
        boolean kosong = BacaIsian.teks(catatan) == null;
        new PeriksaIsian().tolakJika(putusan == null || !PUTUSAN.contains(putusan), "keputusan", "Pilih putusan.")
            .tolakJika(memenuhi && !hasil.ada(r), "keputusan", "Belum ada hasil uji yang dapat dinilai memenuhi. Pilih tidak memenuhi, atau contoh ulang.")
            .tolakJika(kosong && putusan != null && !memenuhi, "catatan", "Tulis alasan putusan ini.")
            .tolakJika(kosong && memenuhi && luar, "catatan", "Ada hasil di luar syarat atau tidak dapat diuji; tulis mengapa produk dinilai memenuhi.")
            .panjang("catatan", catatan, 2000, "Alasan").selesai();
        mapper.nilai(new PenilaianUji(permohonanId, r.putaran(), putusan, BacaIsian.teks(catatan), oleh, jam.instant()));
    }
}
