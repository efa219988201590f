package id.laju.lhu;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SertifikatSelesaiMapper {

    String DARI = """
            from permohonan p join (
                select t.permohonan_id, min(t.pada) terbit, case when count(*) = 1 then min(t.laporan_id) end laporan_id,
                    bool_and(coalesce(h.cara is not null, false) or q.hardcopy = 'TANPA') terserah
                from lhu_terbit t join laporan l on l.id = t.laporan_id join dokumen d on d.id = l.dokumen_id and d.status = 'TERBIT'
                    join permohonan q on q.id = t.permohonan_id left join lhu_hardcopy h on h.laporan_id = t.laporan_id
                group by t.permohonan_id) x on x.permohonan_id = p.id
            where p.layanan = 'pengujian' and p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
                and (#{h.pola}::text is null or p.nomor_order ilike #{h.pola} or p.nama_cetak ilike #{h.pola} or p.kontak_nama ilike #{h.pola})
            """;

    /** @param urut a column list that the caller knows, never from outside */
    @Select("select p.satker, p.kasus, p.nomor_order, p.kontak_nama kontak, p.kontak_wa wa, p.dipesan, p.nama_cetak pelanggan, p.asal_contoh, x.laporan_id, x.terserah "
        + DARI + "order by ${urut} limit #{batas} offset #{lewati}")
    List<SertifikatSelesai> daftar(String[] satker, PermintaanHalaman h, String urut, int batas, int lewati);

    @Select("select count(*) " + DARI)
    long banyak(String[] satker, PermintaanHalaman h);
}
