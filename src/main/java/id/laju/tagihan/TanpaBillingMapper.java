package id.laju.tagihan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TanpaBillingMapper {

    /** @param dasar legal bases of everything that was taken off */
    record Baris(long permohonanId, String satker, String praOrder, String nomorOrder, String pelanggan, String nomor, Instant dijawab, String dasar) {
    }

    String ISI = """
        from penawaran q join permohonan p on p.id = q.permohonan_id
        where q.status = 'SETUJU' and not exists (select 1 from tagihan t where t.penawaran_id = q.id) and (q.total = 0 or p.dipesan is not null)
            and q.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
        <if test="h.pola != null">and (p.pra_order ilike #{h.pola} or coalesce(p.nomor_order, '') ilike #{h.pola} or p.nama_cetak ilike #{h.pola} or q.nomor ilike #{h.pola})</if>
        """;

    /** Newest first. */
    @Select("<script>select p.id permohonan_id, p.satker, p.pra_order, p.nomor_order, p.nama_cetak pelanggan, q.nomor, q.dijawab, "
        + "(select string_agg(distinct concat_ws('; ', b.dasar, b.dokumen), ', ') from penawaran_baris b where b.penawaran_id = q.id and b.jenis in ('DISKON', 'KHUSUS')) dasar "
        + ISI + " order by q.dijawab desc limit #{h.ukuran} offset #{h.lewati}</script>")
    List<Baris> daftar(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);

    @Select("<script>select count(*) " + ISI + "</script>")
    long banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);
}
