package id.laju.bimtek;

import id.laju.mesin.KasusService;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.peserta.PesertaService;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of a registration by CS, with one of three ways on. */
@Service
class PemeriksaanBimtekService {

    private final BimtekMapper mapper;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final KajiUlangService tinjauan;
    private final KasusService kasus;

    PemeriksaanBimtekService(BimtekMapper mapper, PesertaService peserta, PermohonanService permohonan, KajiUlangService tinjauan, KasusService kasus) {
        this.mapper = mapper;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.tinjauan = tinjauan;
        this.kasus = kasus;
    }

    List<CatatanPerbaikan> catatanLama(long permohonanId) {
        return tinjauan.catatanTerakhir(permohonanId);
    }

    /** @throws id.laju.umum.IsianKeliru when something is missing, or nobody is left who takes part */
    @Transactional
    void periksa(long permohonanId, PeriksaPesertaForm.Isian isian, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        wajib(p, isian);
        switch (isian.keputusan()) {
            case "terima" -> {
                mapper.diperiksa(permohonanId, oleh);
                mapper.jumlah(permohonanId, peserta.jumlah(permohonanId));
            }
            case "perbaiki" -> tinjauan.mintaPerbaikan(permohonanId, tinjauan.putaran(permohonanId) + 1, isian.catatan(), oleh);
            default -> permohonan.tolak(permohonanId, isian.alasan().strip(), oleh);
        }
    }

    private void wajib(Permohonan p, PeriksaPesertaForm.Isian isian) {
        PeriksaIsian periksa = new PeriksaIsian().tolakJika(isian.keputusan() == null || !List.of("terima", "perbaiki", "tolak").contains(isian.keputusan()), "keputusan", "Pilih keputusan pemeriksaan.");
        if ("terima".equals(isian.keputusan())) {
            periksa.tolakJika(peserta.jumlah(p.id()) == 0, "keputusan", "Belum ada peserta. Tambahkan pesertanya, atau minta pelanggan memperbaiki.");
        } else if ("tolak".equals(isian.keputusan())) {
            periksa.wajib("alasan", isian.alasan(), "Isi alasan penolakan; pelanggan akan membacanya.").panjang("alasan", isian.alasan(), 1000, "Alasan");
        } else if ("perbaiki".equals(isian.keputusan())) {
            periksa.tolakJika(isian.catatan().isEmpty(), "catatan", "Tulis sedikitnya satu catatan perbaikan.");
            List<String> dikenal = List.copyOf(permohonan.bidang(p.id()).keySet());
            IntStream.range(0, isian.catatan().size()).forEach(i -> catatan(periksa, i, isian.catatan().get(i), dikenal));
        }
        periksa.selesai();
    }

    private static void catatan(PeriksaIsian p, int i, CatatanPerbaikan c, List<String> dikenal) {
        p.tolakJika(c.bidang() == null || !dikenal.contains(c.bidang()), "catatan." + i + ".bidang", "Pilih bagiannya.")
            .wajib("catatan." + i + ".catatan", c.catatan(), "Tulis apa yang harus diperbaiki.").panjang("catatan." + i + ".catatan", c.catatan(), 1000, "Catatan");
    }
}
