package id.laju.pelimpahan;

import id.laju.staf.Peran;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a new period must keep; each refusal names the field and says what to do. */
@Component
class PeriksaPelimpahan {

    private static final int HARI_TERPANJANG = 366;

    private final PelimpahanMapper mapper;
    private final StafService staf;

    PeriksaPelimpahan(PelimpahanMapper mapper, StafService staf) {
        this.mapper = mapper;
        this.staf = staf;
    }

    /** @throws id.laju.umum.IsianKeliru with everything that is wrong */
    void periksa(PelimpahanIsian i, PelimpahanIsian.Hari h, String satker, LocalDate hariIni) {
        PeriksaIsian p = new PeriksaIsian();
        hari(p, h, hariIni);
        p.wajib("alasan", i.alasan(), "Tulis alasannya, misalnya cuti atau dinas luar.").panjang("alasan", i.alasan(), 300, "Alasan");
        p.wajib("pengganti", i.pengganti(), "Pilih penggantinya.").tolakJika(i.peran().isEmpty(), "peran", "Pilih paling sedikit satu peran yang dilimpahkan.");
        p.selesai();
        orang(p, i, satker);
        peran(p, i);
        p.selesai();
        bentrok(p, i, h);
        p.selesai();
    }

    private static void hari(PeriksaIsian p, PelimpahanIsian.Hari h, LocalDate hariIni) {
        p.wajib("mulai", h.mulai(), "Isi hari pertama.").wajib("sampai", h.sampai(), "Isi hari terakhir.");
        if (p.baik() && h.mulai() != null && h.sampai() != null) {
            p.tolakJika(h.mulai().isBefore(hariIni), "mulai", "Hari pertama paling awal hari ini, " + Tanggal.panjang(hariIni) + ".")
                .tolakJika(h.sampai().isBefore(h.mulai()), "sampai", "Hari terakhir tidak boleh sebelum hari pertama.")
                .tolakJika(h.sampai().isAfter(h.mulai().plusDays(HARI_TERPANJANG)), "sampai", "Paling lama satu tahun; buat pelimpahan baru sesudahnya.");
        }
    }

    private void orang(PeriksaIsian p, PelimpahanIsian i, String satker) {
        if (i.pengganti().equals(i.berhalangan())) {
            p.tolak("pengganti", "Pengganti harus orang lain.");
            return;
        }
        Optional<Staf> pengganti = staf.cari(i.pengganti()).filter(Staf::aktif).filter(s -> staf.satker(s.id()).contains(satker));
        if (pengganti.isEmpty()) {
            p.tolak("pengganti", "Pengganti harus staf aktif dari satker yang sama.");
            return;
        }
        p.tolakJika(!staf.satker(i.berhalangan()).containsAll(staf.satker(i.pengganti())), "pengganti",
            pengganti.get().nama() + " juga bekerja di satker lain, jadi akan melihat tugas di sana; pilih orang yang hanya bekerja di satker ini.");
    }

    private void peran(PeriksaIsian p, PelimpahanIsian i) {
        List<String> milik = staf.peran(i.berhalangan());
        List<String> pengganti = staf.peran(i.pengganti());
        for (String peran : i.peran()) {
            p.tolakJika(!milik.contains(peran), "peran", "Peran " + staf.namaPeran(peran) + " bukan peran " + staf.nama(i.berhalangan()) + ".")
                .tolakJika(!PeranLimpahan.dapat(peran), "peran", "Peran " + staf.namaPeran(peran) + " tidak dilimpahkan; tunjuk admin lain.")
                .tolakJika(!sesisi(peran, pengganti), "pengganti", "Peran " + staf.namaPeran(peran) + " tidak dapat dilimpahkan kepada " + staf.nama(i.pengganti())
                    + ": laboratorium bekerja tanpa mengetahui pelanggannya, jadi tugas kantor dan tugas laboratorium tidak bercampur.");
        }
    }

    /** The laboratory stays blind (LAB-006): its work goes to people of the laboratory, the office's to people of the office. */
    private boolean sesisi(String peran, List<String> milikPengganti) {
        Set<String> kantor = staf.semuaPeran().stream().filter(Peran::mengenalPelanggan).map(Peran::kode).collect(Collectors.toSet());
        return milikPengganti.stream().anyMatch(p -> kantor.contains(peran) ? kantor.contains(p) : PeranLimpahan.dapat(p) && !kantor.contains(p));
    }

    /** No second deputy for the same work, and no chain of deputies. */
    private void bentrok(PeriksaIsian p, PelimpahanIsian i, PelimpahanIsian.Hari h) {
        for (Pelimpahan lain : mapper.bersinggungan(i.berhalangan(), i.pengganti(), h.mulai(), h.sampai())) {
            String masa = Tanggal.panjang(lain.mulai()) + " sampai " + Tanggal.panjang(lain.sampai());
            boolean samaPeran = lain.berhalangan().equals(i.berhalangan()) && !Collections.disjoint(lain.daftarPeran(), i.peran());
            p.tolakJika(samaPeran, "peran", "Peran ini sudah dilimpahkan kepada " + staf.nama(lain.pengganti()) + " pada " + masa + "; akhiri dulu yang itu, atau pilih hari lain.")
                .tolakJika(lain.berhalangan().equals(i.pengganti()), "pengganti", staf.nama(i.pengganti()) + " sendiri berhalangan pada " + masa + " dan digantikan "
                    + staf.nama(lain.pengganti()) + "; pilih orang lain.")
                .tolakJika(lain.pengganti().equals(i.berhalangan()), "mulai", staf.nama(i.berhalangan()) + " sedang menggantikan " + staf.nama(lain.berhalangan()) + " pada " + masa
                    + ", dan yang dilimpahkan tidak dilimpahkan lagi; akhiri dulu pelimpahan itu.");
        }
    }
}
