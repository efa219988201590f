package id.laju.permohonan;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RingkasMapper {

    /** Uraian Pekerjaan as REQ-006 has it, "produk: n sample", unless the service wrote its own. */
    @Select("""
        select p.id, p.satker, p.layanan, p.pra_order, p.nomor_order, p.kasus, p.versi, p.dibuat, p.diajukan, p.dikembalikan, p.dipesan,
            p.ditolak_alasan, p.batal_alasan, p.asal_contoh,
            coalesce(p.uraian, (select string_agg(x.nama || ': ' || x.banyak || case when p.layanan = 'kalibrasi' then ' alat' else ' sample' end, '; ' order by x.pertama)
                from (select r.nama, count(*) banyak, min(s.urutan) pertama from sampel s join produk r on r.id = s.produk_id
                    where s.permohonan_id = p.id group by r.nama) x),
                (select case when p.layanan = 'kalibrasi' then 'Kalibrasi' else 'Pengambilan sampel' end || ' di ' || l.kota from permohonan_lokasi l where l.permohonan_id = p.id), '') uraian
        from permohonan p where p.pelanggan_id = #{pelangganId}
        order by coalesce(p.diajukan, p.dibuat) desc, p.id desc""")
    List<BarisPermohonan> milik(long pelangganId);
}
