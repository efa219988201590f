/** What auditors go by: checklists and the competence of those who may be in a team; relies on sertifikasi for schemes and products. */
package id.laju.audit;
