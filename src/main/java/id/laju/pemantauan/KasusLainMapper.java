package id.laju.pemantauan;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KasusLainMapper {

    /** Newest first, within one satker. */
    @Select("""
            select k.nomor kasus, coalesce(p.nomor_order, p.pra_order) "order", k.status, k.dibuat, k.selesai
            from kasus k left join permohonan p on p.kasus = k.nomor
            where k.pelanggan_id = #{pelangganId} and k.satker = #{satker} and k.nomor <> #{kecuali} order by k.dibuat desc limit #{banyak}""")
    List<KasusLain> milik(long pelangganId, String satker, String kecuali, int banyak);
}
